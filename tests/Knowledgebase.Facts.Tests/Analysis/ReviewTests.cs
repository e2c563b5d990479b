using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class ReviewTests
{
    static readonly KnowledgeBase knowledge = Make.Knowledge();

    [Theory]
    [InlineData("2026-05-21", "2026-11-21")]
    [InlineData("2026-08-31", "2027-02-28")]
    [InlineData("2027-08-31", "2028-02-29")]
    public void What_rests_on_a_policy_is_fresh_for_half_a_year_to_the_day(string check, string lastDay)
    {
        AssertDueAfter(lastDay, check, Make.Says("Policy"));
        AssertDueAfter(lastDay, check, Make.Says("Terms"));
    }

    [Theory]
    [InlineData("2026-05-21", "2027-05-21")]
    [InlineData("2024-02-29", "2025-02-28")]
    public void The_rest_is_fresh_for_a_year_to_the_day(string check, string lastDay)
    {
        AssertDueAfter(lastDay, check, Make.Says("VendorDoc"));
        AssertDueAfter(lastDay, check, Make.Says("Court"), Make.Says("Press"));
        AssertDueAfter(lastDay, check);
    }

    [Fact]
    public void One_policy_among_other_sources_is_enough_to_age_fast() =>
        AssertDueAfter("2026-11-21", "2026-05-21", Make.Says("Court"), Make.Says("Policy"));

    [Fact]
    public void A_policy_that_says_otherwise_does_not_make_it_age_fast()
    {
        AssertDueAfter("2027-05-21", "2026-05-21", Make.Says("Court"), Make.Says("Policy", Make.Option("no"), "It was not followed."));
        AssertDueAfter("2027-05-21", "2026-05-21", Make.Says("Court"), Make.Says("Policy", Make.Option("no")));
    }

    [Fact]
    public void A_check_of_which_only_the_month_is_known_counts_from_its_first_day() =>
        AssertDueAfter("2027-05-01", "2026-05", Make.Says("Court"));

    [Fact]
    public void The_end_of_the_calendar_is_not_passed() =>
        Assert.Equal(DateOnly.MaxValue, knowledge.FreshUntil(Make.Finding(Make.Option("yes"), check: "9999-12-31")));

    static void AssertDueAfter(string lastDay, string check, params Evidence[] evidence)
    {
        var finding = Make.Finding(Make.Option("yes"), check: check, evidence: evidence);
        Assert.Equal(Make.Day(lastDay), knowledge.FreshUntil(finding));
        Assert.False(knowledge.IsDue(finding, Make.Day(lastDay)));
        Assert.True(knowledge.IsDue(finding, Make.Day(lastDay).AddDays(1)));
    }
}
