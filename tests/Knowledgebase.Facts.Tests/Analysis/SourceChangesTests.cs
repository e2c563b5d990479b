using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class SourceChangesTests
{
    const string Quote = "never sells data";

    [Fact]
    public void What_rests_on_a_source_that_changed_after_it_was_checked_is_due_from_that_day()
    {
        var knowledge = Make.KnowledgeInWhichChanged(SourceKind.Court, "2026-08-10");
        var finding = Checked("2026-05-21", Make.Says("Court"), Make.Says("Press"));

        Assert.Equal(Make.Day("2026-08-09"), knowledge.FreshUntil(finding));
        Assert.False(knowledge.IsDue(finding, Make.Day("2026-08-09")));
        Assert.True(knowledge.IsDue(finding, Make.Day("2026-08-10")));
        Assert.Equal(DueReason.SourceChanged, knowledge.WhyDue(finding, Make.Day("2026-08-10")));
    }

    [Theory]
    [InlineData("2026-08-10")]
    [InlineData("2026-09-01")]
    public void What_was_checked_on_that_day_or_later_is_not(string check)
    {
        var knowledge = Make.KnowledgeInWhichChanged(SourceKind.Court, "2026-08-10", Quote);
        var finding = Checked(check, Quoting("Court"));

        Assert.Equal(Make.Day(check).AddYears(1), knowledge.FreshUntil(finding));
        Assert.Null(knowledge.WhyDue(finding, Make.Day("2026-10-01")));
        Assert.Equal(DueReason.Age, knowledge.WhyDue(finding, Make.Day("2028-01-01")));
    }

    [Fact]
    public void A_check_of_which_only_the_month_is_known_may_have_been_before_the_change() =>
        Assert.Equal(
            DueReason.SourceChanged,
            Make.KnowledgeInWhichChanged(SourceKind.Court, "2026-08-10").WhyDue(Checked("2026-08", Make.Says("Court")), Make.Day("2026-08-20")));

    [Fact]
    public void A_vanished_quote_presses_most_and_only_those_who_quote_it()
    {
        var knowledge = Make.KnowledgeInWhichChanged(SourceKind.Court, "2026-08-10", Quote);
        var today = Make.Day("2026-08-20");

        Assert.Equal(DueReason.QuoteVanished, knowledge.WhyDue(Checked("2026-05-21", Make.Says("Press"), Quoting("Court")), today));
        Assert.Equal(DueReason.SourceChanged, knowledge.WhyDue(Checked("2026-05-21", Make.Says("Court"), Quoting("Press")), today));
        Assert.True(DueReason.QuoteVanished < DueReason.SourceChanged && DueReason.SourceChanged < DueReason.Age);
    }

    [Fact]
    public void A_source_that_says_otherwise_counts_until_it_is_rejected()
    {
        var knowledge = Make.KnowledgeInWhichChanged(SourceKind.Blog, "2026-08-10");
        var today = Make.Day("2026-08-20");

        Assert.True(knowledge.IsDue(Checked("2026-05-21", Make.Says("Court"), Make.Says("Blog", Make.Option("no"))), today));
        Assert.False(knowledge.IsDue(Checked("2026-05-21", Make.Says("Court"), Make.Says("Blog", Make.Option("no"), "It is mistaken.")), today));
    }

    [Fact]
    public void Where_nobody_keeps_when_a_statement_was_checked_every_change_counts()
    {
        var source = Make.Source("a", SourceKind.Court) with { Changed = Make.Date("2026-08-10"), VanishedQuotes = [Quote] };

        Assert.Equal(Make.Date("2026-08-10"), source.ChangedSince(null));
        Assert.True(source.HasLost(Quoting("a"), null));
        Assert.Null((source with { Changed = null }).ChangedSince(null));
    }

    static Finding Checked(string day, params Evidence[] evidence) => Make.Finding(Make.Option("yes"), check: day, evidence: evidence);

    static Evidence Quoting(string source) => Make.Says(source) with { Quote = Make.Located(Quote) };
}
