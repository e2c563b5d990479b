namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class ReaderPageTests(RealSite site)
{
    [Fact]
    public void Each_group_of_readers_has_a_page_with_its_questions_and_profiles_in_order() => Assert.All(site.Knowledge.Vocabulary.ReaderGroups, group =>
    {
        using var page = site.Open($"/for/{group.Value.Id}/");

        Assert.Equal(
            group.Value.Questions.Select(question => $"/questions/{question.Value}/"),
            page.QuerySelectorAll("table.answers th[scope=row] a").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            group.Value.Profiles.Select(profile => $"/choose/?profile={profile.Value}"),
            page.QuerySelectorAll("section[aria-labelledby=_choose] h3 a").Select(link => link.GetAttribute("href")));
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=_do] li"));
    });

    [Fact]
    public void The_menu_leads_to_all_of_them()
    {
        using var home = site.Open("/");
        using var page = site.Open("/for/");

        Assert.NotNull(home.QuerySelector(".menu a[href='/for/']"));
        Assert.Equal(
            site.Knowledge.Vocabulary.ReaderGroups.Select(group => $"/for/{group.Value.Id}/"),
            page.QuerySelectorAll("main h2 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_site_that_names_no_readers_has_no_such_page()
    {
        using var small = new SmallSite(SmallInput.WithPlatforms(2)).Built();

        Assert.DoesNotContain(small.Pages, page => page.StartsWith("for/", StringComparison.Ordinal));
        Assert.DoesNotContain("href=\"/for/\"", small.Read("index.html"), StringComparison.Ordinal);
    }
}
