using Knowledgebase.Site.Outputs;

namespace Knowledgebase.Site.Tests;

public sealed class LiveSiteTests : IDisposable
{
    readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void It_has_every_file_that_a_build_writes()
    {
        var live = Read();
        site.Built();

        Assert.All(
            Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "_files.txt"),
            file =>
            {
                var content = live.Read("/" + Path.GetRelativePath(site.Output, file), TestContext.Current.CancellationToken);
                Assert.NotNull(content);
                // Pages name the data of scripts, whose names have a hash in them only when they are built.
                if (Path.GetExtension(file) != ".html")
                    Assert.Equal(File.ReadAllBytes(file), content.Value.ToArray());
            });
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
