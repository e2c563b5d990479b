namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class RedirectTests(RealSite site)
{
    [Fact]
    public void Every_rule_has_a_page_that_leads_to_the_same_place() => Assert.Equal(
        site.Pages.Where(page => page.IsRedirect).Select(page => $"{page.Address} {page.RefreshesTo} 301!").Order(StringComparer.Ordinal),
        Rules(site.Read("_redirects")).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_redirect_leads_to_a_page_that_leads_no_further_and_links_to_it() => Assert.All(
        site.Pages.Where(page => page.IsRedirect), page =>
        {
            Assert.False(site.Page(page.RefreshesTo!)!.IsRedirect);
            Assert.Contains(page.References, reference => reference.Element == "a" && reference.Target == page.RefreshesTo);
        });

    [Fact]
    public void No_page_of_the_site_links_to_a_redirect() => Assert.Empty(
        from page in site.Content
        from reference in page.References
        where site.Page(reference.Target.Split('#')[0]) is { IsRedirect: true }
        select $"{page.Address} -> {reference.Target}");

    [Fact]
    public void All_pages_under_an_id_that_a_platform_had_before_lead_on()
    {
        using var small = new SmallSite().Built();
        var now = Folders.FilesIn(small.Output).Where(IsUnder("zoom")).ToList();

        Assert.NotEmpty(now);
        Assert.Equal(now, Folders.FilesIn(small.Output).Where(IsUnder("zoom-meetings")).Select(file => file.Replace("zoom-meetings", "zoom", StringComparison.Ordinal)));
        foreach (var file in now)
        {
            var (to, from) = ("/" + file.Replace("index.html", "", StringComparison.Ordinal), "/" + file.Replace("zoom", "zoom-meetings", StringComparison.Ordinal).Replace("index.html", "", StringComparison.Ordinal));
            Assert.Contains($"{from} {to} 301!", Rules(small.Read("_redirects")));
            Assert.Equal(to, WrittenPage.Read(small.Output, from[1..] + "index.html").RefreshesTo);
        }

        static Func<string, bool> IsUnder(string id) => file =>
            file.EndsWith(".html", StringComparison.Ordinal)
            && (file.StartsWith($"platforms/{id}/", StringComparison.Ordinal) || file.StartsWith($"protect/{id}/", StringComparison.Ordinal) || file.StartsWith($"events/{id}/", StringComparison.Ordinal));
    }

    static string[] Rules(string file) => file.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
