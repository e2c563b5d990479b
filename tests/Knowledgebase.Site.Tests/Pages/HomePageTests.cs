namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class HomePageTests(RealSite site)
{
    [Fact]
    public void Six_questions_by_eight_platforms_are_answered_in_words_with_their_standing()
    {
        using var page = site.Open("/");
        var rows = page.QuerySelectorAll("table.answers tbody tr");

        Assert.Equal(6, rows.Length);
        Assert.All(rows, row => Assert.Equal(8, row.QuerySelectorAll("td a.answer").Length));
        Assert.All(rows.SelectMany(row => row.QuerySelectorAll("td")), cell => Assert.Matches(@"^\w+: .+\. \w+", cell.TextContent.Trim()));
    }

    [Fact]
    public void Its_title_says_what_the_site_is()
    {
        using var page = site.Open("/");

        Assert.Equal($"{site.Knowledge.Settings.Title}: {site.Knowledge.Settings.Subject.Heading}", page.Title);
    }

    [Fact]
    public void It_leads_to_the_pages_for_readers_to_the_profiles_and_to_claims()
    {
        using var page = site.Open("/");
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToHashSet(StringComparer.Ordinal);

        Assert.All(site.Knowledge.Vocabulary.ReaderGroups, group => Assert.Contains($"/for/{group.Value.Id}/", links));
        Assert.All(site.Knowledge.Vocabulary.Profiles, profile => Assert.Contains($"/choose/?profile={profile.Value.Id}", links));
        Assert.Contains(links, link => link.StartsWith("/articles/", StringComparison.Ordinal) && link.Contains('#', StringComparison.Ordinal));
    }
}
