namespace Knowledgebase.Facts.Tests.Checks;

public sealed class EventInFutureTests
{
    [Theory]
    [InlineData("date: 2031-03-20")]
    [InlineData("date: 2026-12")]
    [InlineData("date: 2027")]
    [InlineData("date: 2031-03-20, announced: 2027-01-01")]
    [InlineData("date: 2020-03-20, announced: 2026-12")]
    public void Nothing_happened_or_was_announced_on_a_day_that_has_not_come(string dates) => With(dates, "  # expect: event-in-future 3").Check();

    [Theory]
    [InlineData("date: 2031-03-20, announced: 2026-11-21")]
    [InlineData("date: 2031, announced: 2026")]
    [InlineData("date: 2026-11-21")]
    [InlineData("date: 2026-11")]
    [InlineData("date: 2026")]
    public void It_can_have_been_announced_for_a_day_to_come_and_have_happened_in_what_has_begun(string dates) => With(dates).Check();

    static Input With(string dates, string expected = "") => Input.Sound().With("platforms/zoom/events.yml",
        $"- {{ id: hearing, kind: lawsuit, {dates}, title: A hearing, summary: A court hears it., evidence: [{{ source: court-file }}] }}{expected}\n");
}
