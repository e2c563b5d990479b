using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class CoverageTests
{
    static readonly DateOnly today = Make.Day("2026-11-21");

    [Fact]
    public void Each_question_is_answered_unknown_or_missing_by_the_answer_that_stands_first()
    {
        var platform = Make.Platform("meet",
            Make.History("a", Make.Finding(Make.Option("yes"), evidence: [Make.Says("Blog")]), Make.Finding("unknown", appliesTo: Make.For("people", "guest"))),
            Make.History("b", Make.Finding("unknown"), Make.Finding("no", appliesTo: Make.For("people", "guest"))));

        Assert.Equal(new Coverage(3, Answered: 1, Unknown: 1, Missing: 1, Due: 0, Disputed: 0, VendorAlone: 0, Confirmed: 0, Quoted: 0, Dated: 0), Of(platform));
    }

    [Fact]
    public void What_holds_no_longer_and_nothing_followed_is_missing() => Assert.Equal(
        new Coverage(3, Answered: 0, Unknown: 0, Missing: 3, Due: 0, Disputed: 0, VendorAlone: 0, Confirmed: 0, Quoted: 0, Dated: 0),
        Of(Make.Platform("meet", Make.History("a", Make.Finding("yes", "2020", "2024")))));

    [Fact]
    public void An_answer_can_be_due_disputed_and_counted_as_answered_at_once()
    {
        var contradicted = Make.Finding(Make.Option("yes"), check: "2024-01-01",
            evidence: [Make.Says("Policy"), Make.Says("Press", Make.Option("no"))]);

        Assert.Equal(
            new Coverage(3, Answered: 1, Unknown: 0, Missing: 2, Due: 1, Disputed: 1, VendorAlone: 0, Confirmed: 0, Quoted: 0, Dated: 0),
            Of(Make.Platform("meet", Make.History("a", contradicted))));
    }

    [Fact]
    public void The_vendors_word_alone_is_told_from_what_somebody_independent_or_the_press_says_too()
    {
        var platform = Make.Platform("meet",
            Make.History("a", Make.Finding(Make.Option("yes"), check: "2026-11-01", evidence: Make.Says("Policy"))),
            Make.History("b", Make.Finding(Make.Option("yes"), check: "2026-11-01", evidence: [Make.Says("Policy"), Make.Says("Audit")])),
            Make.History("c", Make.Finding(Make.Option("yes"), check: "2026-11-01", evidence: [Make.Says("Policy"), Make.Says("Press")])));

        Assert.Equal(new Coverage(3, Answered: 3, Unknown: 0, Missing: 0, Due: 0, Disputed: 0, VendorAlone: 1, Confirmed: 1, Quoted: 0, Dated: 0), Of(platform));
    }

    [Fact]
    public void Answers_with_a_quotation_and_with_the_date_since_when_are_counted_and_shared_out_among_the_questions()
    {
        var quoted = Make.Says("Policy") with { Quote = new Located<string>("Always on.", new Position("a.yml", 1, 1)) };
        var platform = Make.Platform("meet",
            Make.History("a", Make.Finding(Make.Option("yes"), check: "2026-11-01", evidence: quoted)),
            Make.History("b", Make.Finding("yes", "2020")));
        var coverage = Of(platform);

        Assert.Equal((1, 1), (coverage.Quoted, coverage.Dated));
        Assert.Equal(100.0 / 3, coverage.Share(coverage.Quoted), tolerance: 1e-9);
        Assert.Equal(coverage, Coverage.Of(Knowledge(platform), today));
    }

    [Fact]
    public void The_topics_of_a_platform_add_up_to_all()
    {
        var platform = Make.Platform("meet", Make.History("a", Make.Finding("yes")));
        var knowledge = Knowledge(platform);

        Assert.Equal(Coverage.Of(knowledge, platform, today), Coverage.Of(knowledge, platform, "security", today));
        Assert.Equal(0, Coverage.Of(knowledge, platform, "law", today).Questions);
    }

    static Coverage Of(Platform platform) => Coverage.Of(Knowledge(platform), platform, today);

    static KnowledgeBase Knowledge(Platform platform) => Make.Knowledge([Make.Choice("a"), Make.Choice("b"), Make.Choice("c")], platform);
}
