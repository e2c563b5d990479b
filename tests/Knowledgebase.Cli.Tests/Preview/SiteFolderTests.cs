using System.Text;
using Knowledgebase.Cli.Preview;

namespace Knowledgebase.Cli.Tests.Preview;

public sealed class SiteFolderTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly SiteFolder site;

    public SiteFolderTests()
    {
        folder.Write("secret.txt", "secret");
        folder.Write("output/index.html", "home");
        folder.Write("output/_headers", "headers");
        folder.Write("output/platforms/zoom/index.html", "zoom");
        folder.Write("output/api/zoom.json", "{}");
        site = new SiteFolder(folder["output"]);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("/", "home")]
    [InlineData("/platforms/zoom/", "zoom")]
    [InlineData("/platforms/zoom/index.html", "zoom")]
    [InlineData("/api/zoom.json", "{}")]
    public async Task An_address_is_a_file_or_the_index_of_a_folder(string address, string text)
    {
        var content = Assert.IsType<Found.Content>(await site.FindAsync(address, TestContext.Current.CancellationToken));
        Assert.Equal(text, Encoding.UTF8.GetString(content.Bytes));
    }

    [Fact]
    public async Task A_page_without_its_slash_is_elsewhere() =>
        Assert.Equal(new Found.Elsewhere("/platforms/zoom/"), await site.FindAsync("/platforms/zoom", TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("")]
    [InlineData("/nothing")]
    [InlineData("/nothing/")]
    [InlineData("/platforms/")]
    [InlineData("/platforms")]
    [InlineData("/api/zoom.json/")]
    [InlineData("//platforms/zoom")]
    [InlineData("/platforms//zoom/")]
    [InlineData("/../secret.txt")]
    [InlineData("/platforms/../../secret.txt")]
    [InlineData("/platforms/../index.html")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/./index.html")]
    [InlineData("/index.html\0")]
    [InlineData("/C:/secret.txt")]
    [InlineData("/_headers")]
    public async Task Nothing_else_is_found(string address) =>
        Assert.IsType<Found.Nothing>(await site.FindAsync(address, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("/link.txt")]
    [InlineData("/out/secret.txt")]
    [InlineData("/linked/")]
    public async Task No_link_is_followed(string address)
    {
        File.CreateSymbolicLink(folder["output/link.txt"], folder["secret.txt"]);
        Directory.CreateSymbolicLink(folder["output/out"], folder.Path);
        Directory.CreateDirectory(folder["output/linked"]);
        File.CreateSymbolicLink(folder["output/linked/index.html"], folder["secret.txt"]);

        Assert.IsType<Found.Nothing>(await site.FindAsync(address, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_folder_itself_may_be_reached_by_a_link()
    {
        Directory.CreateSymbolicLink(folder["elsewhere"], folder["output"]);

        Assert.IsType<Found.Content>(await new SiteFolder(folder["elsewhere"] + "/").FindAsync("/platforms/zoom/", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nobody_waits_for_a_pipe_and_nothing_is_served_from_it()
    {
        using var make = System.Diagnostics.Process.Start("mkfifo", [folder["output/pipe"]]);
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);

        var found = await site.FindAsync("/pipe", TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.IsType<Found.Nothing>(found);
    }

    [Fact]
    public async Task A_site_that_is_just_being_put_in_place_is_waited_for()
    {
        Directory.Move(folder["output"], folder["old"]);
        var found = site.FindAsync("/api/zoom.json", TestContext.Current.CancellationToken);
        Directory.Move(folder["old"], folder["output"]);

        Assert.IsType<Found.Content>(await found);
    }

    [Fact]
    public async Task No_request_misses_while_sites_take_each_others_place()
    {
        folder.Write("next/api/zoom.json", "{}");
        using var ended = new CancellationTokenSource();
        var swapping = Task.Run(() =>
        {
            for (var swap = 0; swap < 200; swap++)
            {
                Directory.Move(folder["output"], folder["old"]);
                Directory.Move(folder["next"], folder["output"]);
                Directory.Move(folder["old"], folder["next"]);
            }
        }, TestContext.Current.CancellationToken);

        while (!swapping.IsCompleted)
            Assert.IsType<Found.Content>(await site.FindAsync("/api/zoom.json", TestContext.Current.CancellationToken));
        await swapping;
    }
}
