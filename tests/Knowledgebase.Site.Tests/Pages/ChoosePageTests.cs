using Knowledgebase.Facts;
using Knowledgebase.Facts.Reasoning;

namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class ChoosePageTests(RealSite site)
{
    [Fact]
    public void Every_profile_is_shown_with_its_needs_their_reasons_and_what_became_of_them()
    {
        using var page = site.Open("/choose/");

        Assert.True(site.Knowledge.Vocabulary.Profiles.Count >= 5);
        Assert.All(site.Knowledge.Vocabulary.Profiles, located =>
        {
            var profile = located.Value;
            var section = page.GetElementById(profile.Id)!.ParentElement!;
            Assert.All(profile.Needs, need => Assert.Contains(need.Value.Why!, section.TextContent, StringComparison.Ordinal));
            var weighed = site.Knowledge.Platforms.Where(platform => platform.Value.Status == PlatformStatus.Active)
                .Select(platform => site.Knowledge.Weigh(platform.Value, profile.Needs.Select(need => need.Value), profile.SpeaksFor, site.Request.Today))
                .ToList();
            var links = section.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToHashSet();
            Assert.All(weighed, platform => Assert.Contains($"/platforms/{platform.Platform.Id}/", links));
            Assert.Equal(
                weighed.Sum(platform => platform.Needs.Count(need => need.Outcome == Outcome.Fails)),
                section.QuerySelectorAll("li.fails").Length);
            Assert.Equal(
                weighed.Sum(platform => platform.Needs.Count(need => need.Outcome == Outcome.CannotTell)),
                section.QuerySelectorAll("li.cannot-tell").Length);
        });
    }

    [Fact]
    public void Every_answer_can_be_asked_for_and_nothing_can_be_before_the_script_is_there()
    {
        using var page = site.Open("/choose/");
        var tool = page.QuerySelector("#_tool")!;

        Assert.True(tool.HasAttribute("hidden"));
        Assert.All(site.Knowledge.Vocabulary.Criteria, criterion => Assert.Equal(
            criterion.Value.Answers is AnswerSpace.Choice choice
                ? choice.Options.Select(option => option.Id)
                : site.Knowledge.Vocabulary.TermGroup(((AnswerSpace.Terms)criterion.Value.Answers).Group.Value)!.Terms.Select(term => term.Id).Where(id => id != "none"),
            tool.QuerySelectorAll($"[data-criterion='{criterion.Value.Id}'] input").Select(box => box.GetAttribute("value"))));
    }
}
