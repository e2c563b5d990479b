using System.Xml.Linq;

namespace Knowledgebase.Site.Tests.Outputs;

[Collection(OnTheRealSite.Name)]
public sealed class SitemapAndRedirectsTests(RealSite site)
{
    static readonly XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void The_sitemap_lists_every_page_with_content_once() => Assert.Equal(
        site.Content.Where(page => page.Address != "/404.html" && !page.Meta.ContainsKey("robots")).Select(page => site.Knowledge.Settings.Address + page.Address[1..]).Order(StringComparer.Ordinal),
        Listed().Order(StringComparer.Ordinal));

    [Fact]
    public void The_sitemap_names_canonical_addresses() => Assert.All(Listed(), address =>
        Assert.Equal([address], site.Page(address[(site.Knowledge.Settings.Address.Length - 1)..])!.Canonical));

    [Fact]
    public void A_fact_was_last_modified_when_it_was_last_held_against_its_sources()
    {
        var platform = site.Knowledge.Platforms.First(platform => platform.Value.Findings.Count > 0).Value;
        var history = platform.Findings[0];
        var entry = Parts().SelectMany(part => part.Root!.Elements()).Single(url =>
            (string)url.Element(ns + "loc")! == $"{site.Knowledge.Settings.Address}platforms/{platform.Id}/{history.Criterion.Value}/");

        Assert.Equal(
            history.Findings.Select(finding => finding.Value.Checked).MaxBy(day => day.Latest).ToString(),
            (string)entry.Element(ns + "lastmod")!);
    }

    [Fact]
    public void The_index_tells_the_latest_day_of_what_each_file_lists() => Assert.All(
        XDocument.Parse(site.Read("sitemap.xml")).Root!.Elements().Zip(Parts()),
        pair => Assert.Equal(pair.Second.Descendants(ns + "lastmod").Max(day => day.Value), (string)pair.First.Element(ns + "lastmod")!));

    [Fact]
    public void Robots_are_welcome_and_told_of_the_sitemap()
    {
        Assert.Contains($"Sitemap: {site.Knowledge.Settings.Address}sitemap.xml", Lines("robots.txt"));
        Assert.DoesNotContain(Lines("robots.txt"), line => line.StartsWith("Disallow: /", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_for_redirects_leads_from_a_page_to_a_page_or_from_no_file_to_a_file() => Assert.All(Lines("_redirects"), line =>
    {
        var words = line.Split(' ');
        Assert.Equal(3, words.Length);
        Assert.Equal("301!", words[2]);
        if (words[1].EndsWith('/') && !words[1].StartsWith(Urls.Embeds, StringComparison.Ordinal))
        {
            Assert.True(site.Page(words[0])!.IsRedirect);
            Assert.False(site.Page(words[1])!.IsRedirect);
        }
        else
        {
            Assert.DoesNotContain(Urls.File(words[0]), site.Files);
            Assert.Contains(Urls.File(words[1]), site.Files);
        }
    });

    IEnumerable<string> Listed() => Parts().SelectMany(part => part.Root!.Elements()).Select(url => (string)url.Element(ns + "loc")!);

    IEnumerable<XDocument> Parts() => XDocument.Parse(site.Read("sitemap.xml")).Root!.Elements()
        .Select(part => XDocument.Parse(site.Read(((string)part.Element(ns + "loc")!)[site.Knowledge.Settings.Address.Length..])));

    string[] Lines(string file) => site.Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
