using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Reading.Yaml;
using Knowledgebase.Facts.Tests.Analysis;

namespace Knowledgebase.Facts.Tests.Answers;

public sealed class AmountTests
{
    static readonly Unit day = new("day", "day", "days", 1);
    static readonly Unit month = new("month", "month", "months", 30);
    static readonly Unit year = new("year", "year", "years", 360);

    static readonly AnswerKind.Amount kept = new(
        [day, month, year],
        [new NoAmount("no-limit", "No limit", Rating.Risky, CountsAs.Unlimited), new NoAmount("until-deleted", "Until someone deletes it", Rating.Mixed, null)],
        [new RatedAmount(Rating.Protective, new Answer.Amount(null, 30, day)), new RatedAmount(Rating.Mixed, new Answer.Amount(null, 1, year))],
        [new Answer.Amount(null, 30, day), new Answer.Amount(90, null, day)]);

    static readonly Criterion criterion = Make.Choice("kept") with { Answers = kept };

    [Theory]
    [InlineData("30 days", "30 days")]
    [InlineData("1 day", "1 day")]
    [InlineData("1.5 years", "1.5 years")]
    [InlineData("30 to 90 days", "30 to 90 days")]
    [InlineData("at most 1000 days", "At most 1,000 days")]
    [InlineData("at least 1 year", "At least 1 year")]
    [InlineData("1 days", "1 day")]
    [InlineData("no-limit", "No limit")]
    [InlineData("unknown", "Unknown")]
    public void An_amount_is_told_with_its_unit(string written, string words)
    {
        var answer = Read(written).Answer!;

        Assert.Equal((words, words), (kept.InShort(Vocabulary.Empty, answer), kept.InFull(Vocabulary.Empty, answer)));
    }

    [Theory]
    [InlineData("30 days")]
    [InlineData("1 day")]
    [InlineData("1.5 years")]
    [InlineData("30 to 90 days")]
    [InlineData("at most 30 days")]
    [InlineData("at least 2 months")]
    [InlineData("until-deleted")]
    public void What_is_read_is_written_as_it_was(string written) => Assert.Equal(written, Read(written).Answer!.ToString());

    [Theory]
    [InlineData("30", "malformed-amount 12")]
    [InlineData("30 dyas", "malformed-amount 12")]
    [InlineData("many days", "malformed-amount 12")]
    [InlineData("90 to 30 days", "malformed-amount 12")]
    [InlineData("at most 30 to 90 days", "malformed-amount 12")]
    [InlineData("-1 days", "malformed-amount 12")]
    [InlineData("1,000 days", "malformed-amount 12")]
    [InlineData("12345678901 days", "malformed-amount 12")]
    [InlineData("no limit", "malformed-amount 12")]
    [InlineData("[30 days]", "wrong-kind-of-answer 12")]
    [InlineData("{ days: 30 }", "wrong-type 12")]
    public void What_is_no_amount_is_told_with_its_place(string written, string problem) =>
        Assert.Equal(problem, Assert.Single(Read(written).Problems));

    [Fact]
    public void A_mistyped_unit_is_answered_with_the_one_that_is_meant() =>
        Assert.Contains("Did you mean days by dyas?", Read("30 dyas").Messages, StringComparison.Ordinal);

    [Fact]
    public void What_can_be_written_is_told_where_nothing_is_near() =>
        Assert.Contains("30 to 90 days", Read("for ever").Messages, StringComparison.Ordinal);

    [Theory]
    [InlineData("12 months", "1 year", true)]
    [InlineData("30 days", "1 month", true)]
    [InlineData("30 days", "31 days", false)]
    [InlineData("30 days", "at most 30 days", false)]
    [InlineData("30 days", "no-limit", false)]
    [InlineData("no-limit", "no-limit", true)]
    [InlineData("no-limit", "until-deleted", false)]
    public void Amounts_say_the_same_whatever_their_unit(string one, string other, bool same)
    {
        var (first, second) = (Read(one).Answer!, Read(other).Answer!);

        Assert.Equal(same, first.SaysTheSameAs(second));
        Assert.Equal(same, kept.IdsOf(first)[0] == kept.IdsOf(second)[0]);
    }

    [Theory]
    [InlineData("7 days", Rating.Protective)]
    [InlineData("at most 30 days", Rating.Protective)]
    [InlineData("20 to 40 days", Rating.Mixed)]
    [InlineData("13 months", Rating.Neutral)]
    [InlineData("at least 1 day", Rating.Neutral)]
    [InlineData("no-limit", Rating.Risky)]
    [InlineData("unknown", null)]
    public void The_first_limit_that_holds_all_of_an_amount_rates_it(string written, Rating? rating) =>
        Assert.Equal(rating, kept.RatingOf(Read(written).Answer!));

    [Fact]
    public void Values_stand_in_the_order_of_their_size_and_the_same_amount_once()
    {
        string[] given = ["1 year", "no-limit", "90 days", "30 days", "1 month", "at most 30 days", "30 to 90 days", "until-deleted", "unknown"];

        Assert.Equal(
            ["At most 30 days", "30 days", "30 to 90 days", "90 days", "1 year", "No limit", "Until someone deletes it"],
            kept.Values(Vocabulary.Empty, given.Select(written => Read(written).Answer!)).Select(value => value.Label));
    }

    [Theory]
    [InlineData("7 days", "at-most-30-days", Outcome.Meets)]
    [InlineData("1 month", "at-most-30-days", Outcome.Meets)]
    [InlineData("1 year", "at-most-30-days", Outcome.Fails)]
    [InlineData("no-limit", "at-most-30-days", Outcome.Fails)]
    [InlineData("20 to 90 days", "at-most-30-days", Outcome.CannotTell)]
    [InlineData("1 year", "at-least-90-days", Outcome.Meets)]
    [InlineData("no-limit", "at-least-90-days", Outcome.Meets)]
    [InlineData("until-deleted", "at-most-30-days", Outcome.CannotTell)]
    [InlineData("until-deleted", "until-deleted", Outcome.Meets)]
    [InlineData("unknown", "at-most-30-days", Outcome.CannotTell)]
    public void A_need_is_met_by_an_amount_within_it_and_nobody_can_tell_of_one_that_is_so_in_part(string written, string need, Outcome outcome)
    {
        var platform = Make.Platform("zoom", Make.History("kept", Make.Finding(Read(written).Answer!)));
        var suitability = Make.Knowledge([criterion], platform)
            .Weigh(platform, [new Need("kept", [Make.Located(need)], [], null)], null, Make.Day("2026-05-22"));

        Assert.Equal(outcome, suitability.Outcome);
        Assert.Equal(outcome == Outcome.CannotTell ? written == "unknown" ? Doubt.Unknown : Doubt.Depends : null, Assert.Single(suitability.Needs).Doubt);
    }

    [Fact]
    public void Scripts_are_told_what_each_need_makes_of_each_answer()
    {
        string[] given = ["7 days", "20 to 90 days", "1 year"];
        var fits = kept.FitsOf(Vocabulary.Empty, given.Select(written => Read(written).Answer!));

        Assert.Equal(
            [
                new NeedFit("at-most-30-days", "At most 30 days", ["7-days"], ["20-to-90-days", "until-deleted"]),
                new NeedFit("at-least-90-days", "At least 90 days", ["360-days", "no-limit"], ["20-to-90-days", "until-deleted"]),
                new NeedFit("no-limit", "No limit", ["no-limit"], []),
                new NeedFit("until-deleted", "Until someone deletes it", ["until-deleted"], []),
            ],
            fits);
    }

    static (Answer? Answer, string[] Problems, string Messages) Read(string written)
    {
        var report = new Report(Make.Day("2026-05-22"));
        var file = (Node.Mapping)YamlReader.Read(new TextFile("made-up.yml", $"    value: {written}\n"), report)!;
        var answer = new AnswerDecoder(Vocabulary.Empty, criterion).Decode(file.Entries[0].Value, "value", report);
        var problems = report.InOrderOfPlace();
        return (answer, [.. problems.Select(problem => $"{problem.Code} {problem.At.Column}")], string.Join(' ', problems.Select(problem => problem.Message)));
    }
}
