using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Tests.Views;

public sealed class TallyViewTests
{
    static readonly AnswerKind.Choice options = new(
        [new("yes", "Yes", Rating.Protective), new("partly", "Partly", Rating.Mixed), new("no", "No", Rating.Risky), new("depends", "Depends", Rating.Neutral)]);

    [Fact]
    public void The_most_protective_answers_come_first_whatever_the_order_of_the_questions() => Assert.Equal(
        ["protective", "protective", "mixed", "risky", "neutral", "unknown"],
        Of("no", "unknown", "yes", "depends", "partly", "yes").Marks.Select(mark => mark.Rating));

    [Fact]
    public void The_words_tell_what_the_marks_show() =>
        Assert.Equal("2 protective, 1 risky, 1 unknown", Of("yes", "no", "yes", "unknown").Words);

    [Fact]
    public void Marks_stand_apart_at_equal_steps_within_the_drawing()
    {
        var tally = Of("yes", "no", "yes", "partly");
        var steps = tally.Marks.Zip(tally.Marks.Skip(1), (mark, next) => next.X - mark.X).Distinct();

        Assert.Equal(0, tally.Marks[0].X);
        Assert.Equal(tally.Width, tally.Marks[^1].X + Assert.Single(steps));
    }

    [Fact]
    public void A_question_that_nobody_answered_counts_as_unknown() => Assert.Equal(["unknown"], Of("").Marks.Select(mark => mark.Rating));

    [Fact]
    public void Lists_have_no_marks()
    {
        var criterion = Made.Criterion(new AnswerKind.List(Made.Located("recipient")));
        var platform = Made.Platform with { Findings = [Made.History("question", Made.Finding(new Answer.Terms([Made.Located("ads")])))] };

        var tally = TallyView.Of(SiteContext.Of(Made.Knowledge([criterion], platform), SmallInput.Today), platform, [criterion]);

        Assert.Empty(tally.Marks);
        Assert.True(tally.Width > 0);
        Assert.False(string.IsNullOrWhiteSpace(tally.Words));
    }

    // One question for each answer; "" for one that has none.
    static TallyView Of(params string[] answers)
    {
        var criteria = answers.Select((_, index) => Made.Criterion(options, $"question-{index}")).ToList();
        var platform = Made.Platform with
        {
            Findings =
            [
                .. answers.Index().Where(answer => answer.Item.Length > 0).Select(answer => Made.History($"question-{answer.Index}",
                    Made.Finding(answer.Item == "unknown" ? new Answer.Unknown() : new Answer.Choice(Made.Located(answer.Item))))),
            ],
        };
        return TallyView.Of(SiteContext.Of(Made.Knowledge(criteria, platform), SmallInput.Today), platform, criteria);
    }
}
