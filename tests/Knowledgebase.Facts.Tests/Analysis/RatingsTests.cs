using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class RatingsTests
{
    [Theory]
    [InlineData("yes", Rating.Protective)]
    [InlineData("partly", Rating.Mixed)]
    [InlineData("no", Rating.Risky)]
    [InlineData("depends", Rating.Neutral)]
    [InlineData("unknown", null)]
    [InlineData("not-an-option", null)]
    public void An_answer_has_the_rating_that_the_vocabulary_gives_its_option(string option, Rating? rating) =>
        Assert.Equal(rating, Ratings.Of(Make.Choice(), Make.Option(option)));

    [Fact]
    public void A_list_of_terms_has_no_rating() => Assert.Null(Ratings.Of(Make.Set(), Make.Terms("ads")));

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
