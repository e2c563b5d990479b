using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class ChoosingTests
{
    static readonly DateOnly today = Make.Day("2026-06-01");

    static readonly Need encrypted = new("encryption", [Make.Located("yes"), Make.Located("partly")], [], null);
    static readonly Need withoutAds = new("recipients", [], [Make.Located("ads")], null);

    [Theory]
    [InlineData("yes", Outcome.Meets, null)]
    [InlineData("partly", Outcome.Meets, null)]
    [InlineData("no", Outcome.Fails, null)]
    [InlineData("depends", Outcome.Fails, null)]
    [InlineData("unclear", Outcome.CannotTell, Doubt.LeftOpen)]
    [InlineData("unknown", Outcome.CannotTell, Doubt.Unknown)]
    public void A_choice_meets_a_need_that_accepts_it(string option, Outcome outcome, Doubt? doubt) =>
        Expect(outcome, doubt, encrypted, Make.Finding(option));

    [Fact]
    public void What_is_disputed_counts_neither_as_yes_nor_as_no()
    {
        Expect(Outcome.CannotTell, Doubt.Disputed, encrypted, Make.Finding(Make.Option("no"), evidence: Make.Says("Press", Make.Option("yes"))));
        Expect(Outcome.CannotTell, Doubt.Disputed, encrypted, Make.Finding(Make.Option("yes"), evidence: Make.Says("Press", Make.Option("no"))));
        Expect(Outcome.Meets, null, encrypted, Make.Finding(Make.Option("yes"), evidence: Make.Says("Press", Make.Option("no"), "A typing error.")));
    }

    [Fact]
    public void What_is_due_counts_neither_as_yes_nor_as_no()
    {
        Expect(Outcome.CannotTell, Doubt.Due, encrypted, Make.Finding(Make.Option("yes"), check: "2025-05-31"));
        Expect(Outcome.Meets, null, encrypted, Make.Finding(Make.Option("yes"), check: "2025-06-01"));
    }

    [Fact]
    public void Where_nothing_is_recorded_nobody_can_tell() => Expect(Outcome.CannotTell, Doubt.NotAnswered, encrypted);

    [Fact]
    public void A_list_fails_on_what_is_on_it_and_proves_nothing_by_what_is_not()
    {
        Expect(Outcome.Fails, null, withoutAds, Make.Finding(Make.Terms("police", "ads")));
        Expect(Outcome.CannotTell, Doubt.NotListed, withoutAds, Make.Finding(Make.Terms("police")));
        Expect(Outcome.Meets, null, withoutAds, Make.Finding(Make.Terms("none")));
    }

    [Fact]
    public void The_answer_that_fits_the_people_counts()
    {
        Finding[] answers =
        [
            Make.Finding("no", appliesTo: Make.For("edition", "personal")),
            Make.Finding("yes", appliesTo: Make.For("edition", "work")),
            Make.Finding("unknown", appliesTo: Make.For("people", "guest")),
        ];

        Expect(Outcome.Fails, null, encrypted, "private", answers);
        Expect(Outcome.Meets, null, encrypted, "organisation", answers);
        Expect(Outcome.CannotTell, Doubt.Unknown, encrypted, "guest", answers);
        Expect(Outcome.CannotTell, Doubt.OfOthers, encrypted, "organisation", answers[0]);
    }

    [Fact]
    public void Of_answers_that_fit_alike_the_one_with_fewer_other_limits_counts_and_then_the_first()
    {
        Expect(Outcome.Meets, null, encrypted, "private", Make.Finding("no", appliesTo: Make.For("client", "phone")), Make.Finding("yes"));
        Expect(Outcome.Fails, null, encrypted, "private",
            Make.Finding("no", appliesTo: Make.For("client", "phone")), Make.Finding("yes", appliesTo: Make.For("client", "browser")));
        Expect(Outcome.Fails, null, encrypted, "private",
            Make.Finding("yes"), Make.Finding("no", appliesTo: Make.For("plan", "free", "enterprise")));
    }

    [Fact]
    public void A_platform_that_lets_no_guests_in_fails_for_guests_whatever_it_answers()
    {
        var everyone = Make.Finding("everyone");

        Assert.Equal(Outcome.Fails, Weigh("guest", everyone).Outcome);
        Assert.Equal(["encryption", "account-required"], Weigh("guest", everyone).Needs.Select(need => need.Need.Criterion));
        Assert.Equal(Outcome.Meets, Weigh("private", everyone).Outcome);
        Assert.Equal(Outcome.Meets, Weigh("guest", Make.Finding("host-only")).Outcome);
        Assert.Equal(Outcome.Meets, Weigh("guest", everyone, Make.Finding("nobody", appliesTo: Make.For("calls", "meeting"))).Outcome);
        Assert.Equal(Outcome.Meets, Weigh("guest", Make.Finding(Make.Option("everyone"), check: "2025-05-31")).Outcome);

        static Suitability Weigh(string people, params Finding[] account)
        {
            var platform = Make.Platform("zoom", Make.History("encryption", Make.Finding("yes")), Make.History("account-required", account));
            return Make.Knowledge([Make.Choice(), Make.Choice("account-required")], platform).Weigh(platform, [encrypted], Make.People(people), today);
        }
    }

    [Fact]
    public void A_platform_fails_on_one_need_and_meets_only_all()
    {
        Assert.Equal(Outcome.Fails, Weigh(Make.Finding("no"), Make.Finding(Make.Terms("police"))));
        Assert.Equal(Outcome.CannotTell, Weigh(Make.Finding("yes"), Make.Finding(Make.Terms("police"))));
        Assert.Equal(Outcome.Meets, Weigh(Make.Finding("yes"), Make.Finding(Make.Terms("none"))));

        static Outcome Weigh(Finding first, Finding second)
        {
            var platform = Make.Platform("zoom", Make.History("encryption", first), Make.History("recipients", second));
            return Make.Knowledge(platform).Weigh(platform, [encrypted, withoutAds], Make.People("private"), today).Outcome;
        }
    }

    static void Expect(Outcome outcome, Doubt? doubt, Need need, params Finding[] findings) => Expect(outcome, doubt, need, "private", findings);

    static void Expect(Outcome outcome, Doubt? doubt, Need need, string people, params Finding[] findings)
    {
        var platform = findings.Length == 0 ? Make.Platform("zoom") : Make.Platform("zoom", Make.History(need.Criterion, findings));
        var result = Assert.Single(Make.Knowledge(platform).Weigh(platform, [need], Make.People(people), today).Needs);

        Assert.Equal((outcome, doubt), (result.Outcome, result.Doubt));
    }
}
