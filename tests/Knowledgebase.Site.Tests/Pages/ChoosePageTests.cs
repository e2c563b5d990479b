using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;

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
                .Select(platform => site.Knowledge.Weigh(platform.Value, profile.Needs.Select(need => need.Value), site.Knowledge.Vocabulary.Audiences.ById(profile.SpeaksFor.Value), site.Request.Today.Day))
                .ToList();
            var links = section.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToHashSet();
            Assert.All(weighed, platform => Assert.Contains($"/platforms/{platform.Platform.Id}/", links));
            var others = section.QuerySelector("details:last-of-type")!;
            Assert.Equal(
                weighed.Sum(platform => platform.Needs.Count(need => need.Outcome == Outcome.Fails)),
                others.QuerySelectorAll("li.fails").Length);
            Assert.Equal(
                weighed.Sum(platform => platform.Needs.Count(need => need.Outcome == Outcome.CannotTell)),
                others.QuerySelectorAll("li.cannot-tell").Length);
        });
    }

    [Fact]
    public void What_meets_a_profile_is_shown_with_what_each_answer_says_and_else_what_is_nearest()
    {
        using var page = site.Open("/choose/");

        Assert.All(site.Knowledge.Vocabulary.Profiles, located =>
        {
            var profile = located.Value;
            var text = page.GetElementById(profile.Id)!.ParentElement!.TextContent;
            var weighed = site.Knowledge.Platforms.Where(platform => platform.Value.Status == PlatformStatus.Active)
                .Select(platform => site.Knowledge.Weigh(platform.Value, profile.Needs.Select(need => need.Value), site.Knowledge.Vocabulary.Audiences.ById(profile.SpeaksFor.Value), site.Request.Today.Day))
                .ToList();
            var meeting = weighed.Where(platform => platform.Outcome == Outcome.Meets).ToList();
            Assert.All(meeting.SelectMany(platform => platform.Needs), need => Assert.Contains(need.Finding!.Summary, text, StringComparison.Ordinal));
            Assert.Equal(meeting.Count == 0, text.Contains("Nearest", StringComparison.Ordinal));
            Assert.Contains("would meet everything", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_methodology_names_what_each_profile_asks_about()
    {
        using var page = site.Open("/methodology/");
        var rows = page.QuerySelectorAll("tr").ToLookup(row => row.FirstElementChild!.TextContent, row => row.Children[1].TextContent);

        Assert.All(site.Knowledge.Vocabulary.Profiles, profile => Assert.Equal(
            [string.Join(", ", profile.Value.Needs.Select(need => site.Knowledge.Vocabulary.Criterion(need.Value.Criterion)!.Title))],
            rows[profile.Value.Name]));
    }

    [Fact]
    public void Every_answer_can_be_asked_for_and_nothing_can_be_before_the_script_is_there()
    {
        using var page = site.Open("/choose/");
        var tool = page.QuerySelector("#_tool")!;

        Assert.True(tool.HasAttribute("hidden"));
        Assert.All(site.Knowledge.Vocabulary.Criteria, criterion => Assert.Equal(
            criterion.Value.Answers switch
            {
                AnswerKind.Choice choice => choice.Options.Select(option => option.Id),
                AnswerKind.Set list => site.Knowledge.Vocabulary.TermGroup(list.Terms.Value)!.Terms.Select(term => term.Id).Where(id => id != "none"),
                var amount => amount.Needs(site.Knowledge.Vocabulary).Select(need => need.Id),
            },
            tool.QuerySelectorAll($"[data-criterion='{criterion.Value.Id}'] input").Select(box => box.GetAttribute("value"))));
    }
}
