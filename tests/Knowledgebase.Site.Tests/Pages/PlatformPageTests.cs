namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class PlatformPageTests(RealSite site)
{
    [Fact]
    public void It_begins_with_the_answers_that_people_ask_for_first_the_disputes_the_last_events_and_what_helps_most()
    {
        using var page = site.Open("/platforms/zoom/");
        var inShort = page.QuerySelector(".in-short")!;

        Assert.Equal(
            site.Knowledge.Settings.Subject.FirstQuestions.Select(question => $"/platforms/zoom/{question.Value.Criterion}/"),
            inShort.QuerySelectorAll(".short-answers a").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            page.QuerySelectorAll(".fact-row:has(.standing-disputed) .answer").Select(link => link.GetAttribute("href")).Order(),
            inShort.QuerySelectorAll("a[href^='/platforms/zoom/']:not(.answer):not([href*='#'])").Select(link => link.GetAttribute("href")).Order());
        Assert.Equal(3, inShort.QuerySelectorAll("a[href^='/events/zoom/']").Length);
        Assert.Equal(3, inShort.QuerySelectorAll("a[href^='/protect/']").Length);
    }

    [Fact]
    public void Every_topic_folds_without_a_script_and_holds_the_place_that_links_lead_to()
    {
        using var page = site.Open("/platforms/zoom/");

        Assert.All(site.Knowledge.Vocabulary.Topics, topic => Assert.NotNull(page.QuerySelector($"details.topic > [id='{topic.Value.Id}']")));
    }
}
