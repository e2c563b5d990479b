namespace Knowledgebase.Site.Tests.Outputs;

[Collection(OnTheRealSite.Name)]
public sealed class SitemapAndRedirectsTests(RealSite site)
{
    [Fact]
    public void The_sitemap_lists_every_page_with_content_once() => Assert.Equal(
        site.Content.Where(page => page.Address != "/404.html").Select(page => site.Knowledge.Settings.Address + page.Address[1..]).Order(StringComparer.Ordinal),
        Lines("sitemap.txt").Order(StringComparer.Ordinal));

    [Fact]
    public void The_sitemap_names_canonical_addresses() => Assert.All(Lines("sitemap.txt"), line =>
        Assert.Equal([line], site.Page(line[(site.Knowledge.Settings.Address.Length - 1)..])!.Canonical));

    [Fact]
    public void Robots_are_welcome_and_told_of_the_sitemap()
    {
        Assert.Contains($"Sitemap: {site.Knowledge.Settings.Address}sitemap.txt", Lines("robots.txt"));
        Assert.DoesNotContain(Lines("robots.txt"), line => line.StartsWith("Disallow: /", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_for_redirects_leads_from_a_page_to_a_page() => Assert.All(Lines("_redirects"), line =>
    {
        var words = line.Split(' ');
        Assert.Equal(3, words.Length);
        Assert.Equal("301!", words[2]);
        Assert.True(site.Page(words[0])!.IsRedirect);
        Assert.False(site.Page(words[1])!.IsRedirect);
    });

    string[] Lines(string file) => site.Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
