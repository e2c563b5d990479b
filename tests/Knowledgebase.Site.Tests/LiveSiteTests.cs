using System.Text;
using Knowledgebase.Site.Outputs;

namespace Knowledgebase.Site.Tests;

public sealed class LiveSiteTests : IDisposable
{
    /// <summary>What hosts keep to themselves.</summary>
    static readonly string[] ForHosts = ["/_headers", "/_redirects", "/_files.txt"];

    readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void It_has_every_file_that_a_build_writes()
    {
        var live = Read();
        site.Built();
        // Pages name the data of scripts, whose names have a hash in them only when they are built.
        var (pages, files) = (Folders.FilesIn(site.Output).Where(IsPage), Folders.FilesIn(site.Output).Where(file => !IsPage(file) && !ForHosts.Contains("/" + file)));

        Assert.All(pages, file => Assert.True(live.Has("/" + file)));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Join(site.Output, file)), live.Read("/" + file, TestContext.Current.CancellationToken)?.ToArray()));
        Assert.All(ForHosts, file => Assert.Null(live.Read(file, TestContext.Current.CancellationToken)));

        static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);
    }

    [Fact]
    public void It_renders_a_page_of_every_kind()
    {
        var live = Read();

        Assert.All(
            live.Contents.Pages.DistinctBy(page => page.Template),
            page => Assert.Contains("<h1", Encoding.UTF8.GetString(live.Read(page.Address, TestContext.Current.CancellationToken)!.Value.Span), StringComparison.Ordinal));
    }

    [Fact]
    public void What_pages_ask_for_is_there()
    {
        var live = Read();

        Assert.All(
            AllOutputs.All.SelectMany(output => output.Names),
            name => Assert.True(live.Has(Urls.Data + name)));
    }

    [Fact]
    public void Files_with_headers_of_their_own_stand_in_the_folders_that_have_them()
    {
        var contents = Read().Contents;

        Assert.All(
            AllOutputs.All,
            output => Assert.All(output.Files(contents), file => Assert.True(output.MayHold(file.Address), file.Address)));
    }

    [Theory]
    [InlineData("/nothing/")]
    [InlineData("/index.md/")]
    [InlineData("/compare")]
    [InlineData("")]
    public void It_has_nothing_else(string address)
    {
        var live = Read();

        Assert.False(live.Has(address));
        Assert.Null(live.Read(address, TestContext.Current.CancellationToken));
    }

    LiveSite Read() => new SiteReader().Read(new BuildRequest(site.Input, site.Theme, site.Output, SmallInput.Today)).Site!;
}
