using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

public sealed class RecordedChangeWordsTests
{
    [Theory]
    [InlineData("a, b, c: A, B, C", "a, c, d: A, C, D", "Now also: D. No longer: B.")]
    [InlineData("a, b: A, B", "a: A", "No longer: B.")]
    [InlineData("a: A", "a, b: A, B", "Now also: B.")]
    // Nothing in common, or words that hold commas: both are told whole.
    [InlineData("a: A", "b: B", "Now: B (reported). Before: A (reported).")]
    [InlineData("a, b: A, B", "a, c: A, also this, C", "Now: A, also this, C (reported). Before: A, B (reported).")]
    public void Of_a_list_what_was_added_and_what_is_gone_is_told(string was, string now, string text) =>
        Assert.Equal(text, Tell(Answer(was, Standing.Reported), Answer(now, Standing.Reported)));

    [Fact]
    public void Of_a_list_that_also_stands_otherwise_both_are_told() => Assert.Equal(
        "Now also: B. Now confirmed, before reported.",
        Tell(Answer("a: A", Standing.Reported), Answer("a, b: A, B", Standing.Confirmed)));

    static string Tell(RecordedAnswer was, RecordedAnswer now) =>
        RecordedChangeWords.Tell(new RecordedChange.OfFact("zoom/data/2026-11-21", new DateOnly(2026, 11, 21), 1, "zoom", "data", [was], [now])).Text;

    static RecordedAnswer Answer(string text, Standing standing) =>
        new(text.Split(": ")[0], text.Split(": ")[1], null, standing, new PartialDate(2026), [], []);
}
