using System.Text.RegularExpressions;

namespace Knowledgebase.Site.Tests;

/// <summary>Nobody else learns who reads the site, and the Content-Security-Policy has nothing to forbid.</summary>
[Collection(OnTheRealSite.Name)]
public sealed partial class PrivacyTests(RealSite site)
{
    [Fact]
    public void No_page_fetches_anything_from_another_host() => Assert.Empty(
        from page in site.Pages
        from reference in page.References
        where !reference.IsLink && !reference.IsInternal
        select $"{page.Address}: <{reference.Element}> {reference.Target}");

    [Fact]
    public void No_page_announces_another_host_to_the_browser() => Assert.Empty(
        from page in site.Pages
        from reference in page.References
        where reference.Element == "link" && reference.Rel is not ("canonical" or "icon" or "stylesheet" or "manifest" or "apple-touch-icon" or "alternate" or "modulepreload")
            && !(reference.Rel is "search" && reference.IsInternal)
        select $"{page.Address}: {reference.Rel} {reference.Target}");

    [Fact]
    public void No_page_has_scripts_styles_or_handlers_of_its_own() => Assert.Empty(
        from page in site.Pages
        from fault in page.Faults
        where !fault.StartsWith("a ", StringComparison.Ordinal) || fault == "a script in the page"
        select $"{page.Address}: {fault}");

    [Fact]
    public void No_asset_names_another_host() => Assert.Empty(
        from file in site.Files
        where file.StartsWith("assets/", StringComparison.Ordinal)
        from Match address in Address().Matches(site.Read(file))
        where !address.Value.Contains("//www.w3.org/", StringComparison.Ordinal)
        select $"{file}: {address.Value}");

    [Fact]
    public void No_page_tells_links_where_the_reader_came_from() => Assert.All(site.Pages, page =>
        Assert.Equal("no-referrer", page.Meta["referrer"]));

    [GeneratedRegex(@"(https?:)?//[a-z0-9-]+\.[a-z][^\s""')]*|@import|\burl\(", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
