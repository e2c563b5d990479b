using FsCheck;
using FsCheck.Fluent;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class FindingsPeriodsTests
{
    [Fact]
    public void A_period_begins_where_other_findings_come_into_force() => Assert.Equal(
        "0001-01-01: , 2013-01-01: no, 2019-06-01: , 2020-10-27: yes",
        Periods(Make.Platform("zoom", Make.History("encryption", Make.Finding("yes", "2020-10-27"), Make.Finding("no", "2013", "2019-06")))));

    [Fact]
    public void What_has_no_dates_is_in_force_from_the_first_day_on() => Assert.Equal(
        "0001-01-01: yes no", Periods(Make.Platform("zoom", Make.History("encryption", Make.Finding("yes"), Make.Finding("no", appliesTo: Make.For("people", "guest"))))));

    [Fact]
    public void Where_nothing_is_recorded_there_is_no_period() => Assert.Empty(Make.Platform("zoom").PeriodsOf("encryption"));

    [Fact]
    public void What_a_platform_ended_with_is_in_force_from_then_on() => Assert.Equal(
        "0001-01-01: no, 2024-02-01: yes",
        Periods(Make.Platform("zoom", Make.History("encryption",
            Make.Finding("depends", "2026"), Make.Finding("yes", "2024-02", "2025-05-05"), Make.Finding("no", until: "2024-02"))).RetiredOn("2025-05-05")));

    [Fact]
    public void Findings_begin_with_their_date_or_with_the_end_of_the_older_one() => Assert.Equal(
        ["2024", "2020-03", null],
        Make.History("encryption", Make.Finding("yes", "2024"), Make.Finding("no", until: "2024"), Make.Finding("yes", until: "2020-03"))
            .StartsOf().Select(start => start?.ToString()));

    [Fact]
    public void On_every_day_the_last_period_that_has_begun_has_what_is_in_force() => Prop
        .ForAll((int[] starts, int[] ends, int retired) =>
        {
            var platform = Make.Platform("zoom", Make.History("encryption", [.. Findings(starts, ends)]));
            if (retired % 2 == 0)
                platform = platform.RetiredOn($"{Day(retired):yyyy-MM}");
            var periods = platform.PeriodsOf("encryption");
            return Enumerable.Range(0, 60).Select(each => Day(each * 25 + 7)).Concat(periods.Select(period => period.From)).All(day =>
                Equals(periods.Last(period => period.From <= day).InForce, platform.Latest("encryption", day)));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    static string Periods(Platform platform) => string.Join(", ", platform.PeriodsOf("encryption").Select(period =>
        $"{period.From:yyyy-MM-dd}: {(period.InForce is { } inForce ? string.Join(' ', inForce.Qualifying.Prepend(inForce.Headline).Select(finding => finding.Answer)) : "")}"));

    static DateOnly Day(int number) => Make.Day("2020-01-01").AddDays(Math.Abs(number % 1500));

    static IEnumerable<Finding> Findings(int[] starts, int[] ends) =>
        from numbers in starts.Zip(ends)
        let start = Day(numbers.First % 40 * 37)
        let end = start.AddDays(Math.Abs(numbers.Second % 30) * 31)
        select Make.Finding(numbers.First % 2 == 0 ? "yes" : "no",
            numbers.First % 3 == 0 ? null : $"{start:yyyy-MM-dd}",
            numbers.Second % 5 == 0 ? null : $"{end:yyyy-MM}",
            (numbers.First + numbers.Second) % 4 == 0 ? Make.For("people", "guest") : null);
}
