using System.Text;
using Knowledgebase.Site.Assets;

namespace Knowledgebase.Site.Tests.Assets;

public sealed class AssetTests
{
    [Fact]
    public void The_name_changes_with_the_content_and_with_nothing_else()
    {
        Assert.Equal(Of("style.css", "a").Address, Of("style.css", "a").Address);
        Assert.NotEqual(Of("style.css", "a").Address, Of("style.css", "b").Address);
    }

    [Theory]
    [InlineData("style.css", @"^/assets/style\.[0-9a-f]{8,}\.css$")]
    [InlineData("parts/icons.min.svg", @"^/assets/parts/icons\.min\.[0-9a-f]{8,}\.svg$")]
    [InlineData("licence", @"^/assets/licence\.[0-9a-f]{8,}$")]
    public void The_hash_stands_before_the_ending(string name, string address) => Assert.Matches(address, Of(name, "a").Address);

    [Fact]
    public void A_change_of_the_style_sheet_gives_it_another_address_on_every_page()
    {
        using var site = new SmallSite().WithThemeToSpoil();
        site.Built();
        var before = StyleSheet(site);

        File.AppendAllText(Path.Join(site.Theme, "styles/style.css"), "\n/* changed */\n");
        site.Built();

        Assert.NotEqual(before, StyleSheet(site));
        Assert.False(File.Exists(Path.Join(site.Output, before[1..])));
        Assert.True(File.Exists(Path.Join(site.Output, StyleSheet(site)[1..])));
    }

    [Fact]
    public void Assets_other_than_scripts_are_published_as_they_are()
    {
        using var site = new SmallSite().Built();

        Assert.Equal(Texts("styles"), Texts("styles", site.Output));
        Assert.Equal(Texts("images"), Texts("images", site.Output));

        static IEnumerable<string> Texts(string folder, string? output = null) =>
            Directory.EnumerateFiles(output is null ? Path.Join(Repository.Theme, folder) : Path.Join(output, "assets", folder))
                .Select(File.ReadAllText).Order(StringComparer.Ordinal);
    }

    static string StyleSheet(SmallSite site)
    {
        using var page = site.Open("index.html");
        return page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
    }

    static Asset Of(string name, string content) => Asset.Of(name, Encoding.UTF8.GetBytes(content));
}
