namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class LeavingPageTests(RealSite site)
{
    [Fact]
    public void Each_platform_has_a_page_about_leaving_it_with_the_answers_and_tips_that_matter_then() => Assert.All(site.Knowledge.Platforms, platform =>
    {
        using var page = site.Open($"/protect/{platform.Value.Id}/leaving/");

        Assert.Equal(
            site.Knowledge.Settings.Subject.Leaving.Select(question => $"/platforms/{platform.Value.Id}/{question.Value}/"),
            page.QuerySelectorAll("main section a.answer").Select(link => link.GetAttribute("href")));
        var tips = page.QuerySelectorAll("main section:not([aria-labelledby=_elsewhere]) h3 a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Distinct(tips);
        Assert.Equal(
            platform.Value.Tips.Count(tip => tip.Value.Helps.Any(helped => site.Knowledge.Settings.Subject.Leaving.Any(question => question.Value == helped.Value))),
            tips.Count);
        Assert.DoesNotContain($"/platforms/{platform.Value.Id}/", page.QuerySelectorAll("section[aria-labelledby=_elsewhere] a").Select(link => link.GetAttribute("href")));
        Assert.Equal(site.Knowledge.Vocabulary.Profiles.Count, page.QuerySelectorAll("section[aria-labelledby=_elsewhere] li").Length);
    });

    [Fact]
    public void A_platform_that_ended_leads_to_it_from_its_notice() => Assert.All(
        site.Knowledge.Platforms.Where(platform => platform.Value.Retired is not null),
        platform =>
        {
            using var page = site.Open($"/platforms/{platform.Value.Id}/");
            Assert.NotNull(page.QuerySelector($".notice a[href='/protect/{platform.Value.Id}/leaving/']"));
        });
}
