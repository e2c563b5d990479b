using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class RatingsTests
{
    [Fact]
    public void Each_question_is_counted_once_by_its_headline()
    {
        string[] answers = ["yes", "yes", "partly", "no", "depends", "unknown"];
        var criteria = answers.Select((_, index) => Make.Choice($"choice-{index}")).Append(Make.Set("list")).Append(Make.Choice("silent")).ToArray();
        var platform = Make.Platform("zoom",
        [
            .. answers.Select((answer, index) => Make.History($"choice-{index}",
                Make.Finding(answer), Make.Finding("no", appliesTo: Make.For("people", "guest")), Make.Finding("yes", until: "2020", appliesTo: Make.For("plan", "free")))),
            Make.History("list", Make.Finding(Make.Terms("ads"))),
        ]);

        var tally = Make.Knowledge(criteria, platform).Tally(platform, Make.Day("2026-11-21"));

        Assert.Equal(new RatingTally(Protective: 2, Mixed: 1, Risky: 1, Neutral: 1, Listed: 1, Unknown: 2), tally);
    }
}
