using FsCheck;
using FsCheck.Fluent;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Checks;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class FindingsInForceTests
{
    static readonly Applicability guests = Make.For("people", "guest");
    static readonly Applicability hosts = Make.For("people", "host");

    [Theory]
    [InlineData("2020-10-26", "no")]
    [InlineData("2020-10-27", "yes")]
    [InlineData("2013-01-01", "no")]
    [InlineData("2012-12-31", null)]
    public void A_finding_holds_from_its_first_day_until_the_day_it_ends(string day, string? answer) =>
        AssertHeadline(answer, day, Make.Finding("yes", "2020-10-27"), Make.Finding("no", "2013-01", "2020-10-27"));

    [Theory]
    [InlineData("2019-12-31", "no")]
    [InlineData("2020-01-01", "yes")]
    public void A_year_counts_from_its_first_day(string day, string answer) =>
        AssertHeadline(answer, day, Make.Finding("yes", "2020"), Make.Finding("no", "2013", "2020"));

    [Theory]
    [InlineData("2020-02-29", "no")]
    [InlineData("2020-03-01", "yes")]
    public void A_month_counts_from_its_first_day(string day, string answer) =>
        AssertHeadline(answer, day, Make.Finding("yes", "2020-03"), Make.Finding("no", "2013", "2020-03"));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void One_without_dates_always_holds(string day) => AssertHeadline("yes", day, Make.Finding("yes"));

    [Theory]
    [InlineData("2020-05-31", "no")]
    [InlineData("2020-06-01", "yes")]
    public void One_that_began_on_an_unknown_day_follows_the_older_one(string day, string answer) =>
        AssertHeadline(answer, day, Make.Finding("yes"), Make.Finding("no", until: "2020-06-01"));

    [Fact]
    public void One_that_began_on_an_unknown_day_does_not_wait_for_one_that_applies_to_others() =>
        AssertHeadline("yes", "2015-01-01",
            Make.Finding("yes", appliesTo: guests), Make.Finding("no", until: "2020", appliesTo: hosts));

    [Theory]
    [InlineData("2018-12-31", "no")]
    [InlineData("2019-01-01", null)]
    [InlineData("2019-12-31", null)]
    [InlineData("2020-01-01", "yes")]
    public void Nothing_holds_in_a_gap(string day, string? answer) =>
        AssertHeadline(answer, day, Make.Finding("yes", "2020"), Make.Finding("no", "2013", "2019"));

    [Fact]
    public void Of_several_the_first_is_the_headline_and_the_others_qualify_it()
    {
        var history = Make.History("encryption",
            Make.Finding("partly"), Make.Finding("no", appliesTo: guests), Make.Finding("yes", until: "2020", appliesTo: hosts));

        var holding = history.On(Make.Day("2026-11-21"))!;

        Assert.Equal(Make.Option("partly"), holding.Headline.Answer);
        Assert.Equal(Make.Option("no"), Assert.Single(holding.Qualifying).Answer);
    }

    [Fact]
    public void Groups_have_histories_of_their_own()
    {
        var history = Make.History("encryption",
            Make.Finding("yes", "2022", appliesTo: guests),
            Make.Finding("partly", "2020", appliesTo: hosts),
            Make.Finding("no", until: "2022", appliesTo: guests));

        var holding = history.On(Make.Day("2021-01-01"))!;

        Assert.Equal((Make.Option("partly"), hosts), (holding.Headline.Answer, holding.Headline.AppliesTo));
        Assert.Equal((Make.Option("no"), guests), (Assert.Single(holding.Qualifying).Answer, holding.Qualifying[0].AppliesTo));
    }

    [Fact]
    public void A_date_that_leaves_open_when_one_followed_the_other_is_read_for_the_newer_one()
    {
        var history = Make.History("encryption", Make.Finding("yes", "2020"), Make.Finding("no", until: "2020-06-01"));

        var holding = history.On(Make.Day("2020-03-01"))!;

        Assert.Equal(Make.Option("yes"), holding.Headline.Answer);
        Assert.Empty(holding.Qualifying);
    }

    [Theory]
    [InlineData("2026-11-21", "partly 2027-03, yes 2028")]
    [InlineData("2027-02-28", "partly 2027-03, yes 2028")]
    [InlineData("2027-03-01", "yes 2028")]
    [InlineData("2028-01-01", "")]
    public void What_begins_after_a_day_is_to_come_the_earliest_first(string day, string coming) => Assert.Equal(coming, Coming(day,
        Make.Finding("yes", "2028"), Make.Finding("partly", "2027-03", "2028"), Make.Finding("no", until: "2027-03"), Make.Finding("no", "2013", "2020", hosts)));

    [Fact]
    public void What_follows_an_answer_that_ends_on_a_day_to_come_is_to_come_on_that_day() => Assert.Equal(
        "yes 2027-03", Coming("2026-11-21", Make.Finding("yes"), Make.Finding("no", until: "2027-03")));

    [Fact]
    public void What_has_held_all_along_is_not_to_come() => Assert.Equal("", Coming("2026-11-21", Make.Finding("yes")));

    [Fact]
    public void A_criterion_that_nobody_answered_has_no_holding() =>
        Assert.Null(Make.Platform("zoom").Latest("encryption", Make.Day("2026-11-21")));

    [Theory]
    [InlineData("2025-05-05")]
    [InlineData("2025-05")]
    [InlineData("2025")]
    public void Of_a_retired_platform_the_last_answers_count(string retired)
    {
        var platform = Make.Platform("skype", Make.History("encryption",
            Make.Finding("partly", "2011", retired), Make.Finding("no", "2003", "2011"))).RetiredOn(retired);

        Assert.Equal(Make.Option("partly"), platform.Latest("encryption", Make.Day("2026-11-21"))!.Headline.Answer);
    }

    [Fact]
    public void Of_a_platform_that_will_be_retired_the_answers_of_the_day_count()
    {
        var platform = Make.Platform("skype", Make.History("encryption",
            Make.Finding("yes", "2026-12"), Make.Finding("no", until: "2026-12"))).RetiredOn("2027-01-01");

        Assert.Equal(Make.Option("no"), platform.Latest("encryption", Make.Day("2026-11-21"))!.Headline.Answer);
        Assert.Equal(Make.Option("yes"), platform.Latest("encryption", Make.Day("2027-06-01"))!.Headline.Answer);
    }

    [Fact]
    public void A_platform_that_was_retired_on_the_first_day_of_the_calendar_is_no_reason_to_stop()
    {
        var platform = Make.Platform("ancient", Make.History("encryption", Make.Finding("no"))).RetiredOn("0001");

        Assert.Equal(Make.Option("no"), platform.Latest("encryption", Make.Day("2026-11-21"))!.Headline.Answer);
    }

    /// <summary>What the checks of the input let pass is valid: dates of years and months may leave the order of two in doubt.</summary>
    [Fact]
    public void At_most_one_finding_that_applies_to_the_same_holds_on_a_day() => Prop
        .ForAll((int[] starts, int[] ends, int day) =>
        {
            var history = Make.History("encryption", [.. Findings(starts, ends)]);
            return !IsValid(history) || AllOn(history, day).GroupBy(finding => finding.AppliesTo.Key).All(group => group.Count() == 1);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void The_first_in_the_file_of_those_that_hold_is_the_headline() => Prop
        .ForAll((int[] starts, int[] ends, int day) =>
        {
            var history = Make.History("encryption", [.. Findings(starts, ends)]);
            var holding = AllOn(history, day).ToList();
            var order = history.Findings.Select(finding => finding.Value).ToList();
            var places = holding.Select(held => order.FindIndex(finding => ReferenceEquals(finding, held))).ToList();
            return places.SequenceEqual(places.Order());
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Worked_out_for_all_days_at_once_it_is_the_same() => Prop
        .ForAll((int[] starts, int[] ends, int day) =>
        {
            var history = Make.History("encryption", [.. Findings(starts, ends)]);
            var byDay = new HeadlinesByDay(history);
            var on = Make.Day("2020-01-01").AddDays(Math.Abs(day % 1500));
            var all = AllOn(history, day).ToList();
            return byDay.Headline(on) == all.FirstOrDefault()
                && new[] { guests, hosts }.All(each =>
                    byDay.For(each.Key, on) == all.FirstOrDefault(finding => finding.AppliesTo.Key == each.Key));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    static string Coming(string day, params Finding[] findings) => string.Join(", ",
        Make.History("encryption", findings).ComingAfter(Make.Day(day)).Select(next => $"{((Answer.Choice)next.Finding.Answer).Option} {next.From}"));

    static IEnumerable<Finding> AllOn(FindingHistory history, int day) =>
        history.On(Make.Day("2020-01-01").AddDays(Math.Abs(day % 1500))) is { } holding ? holding.Qualifying.Prepend(holding.Headline) : [];

    static bool IsValid(FindingHistory history)
    {
        var knowledge = Make.Knowledge(Make.Platform("zoom", history));
        return !new[] { OverlappingFindings.Check, FindingsOutOfOrder.Check, UntilBeforeSince.Check }
            .Any(check => check.Find(knowledge, Make.Day("2026-11-21")).Any());
    }

    // Newest first; which group each applies to, how exact its dates are and whether they are known hangs on the numbers.
    static IEnumerable<Finding> Findings(int[] starts, int[] ends) =>
        from numbers in starts.Zip(ends).OrderByDescending(numbers => numbers.First % 40)
        let start = Make.Day("2020-01-01").AddDays(numbers.First % 40 * 37)
        let end = start.AddDays(Math.Abs(numbers.Second % 30) * 31)
        select Make.Finding("yes",
            numbers.First % 3 == 0 ? null : $"{Rounded(start, numbers.First)}",
            numbers.Second % 5 == 0 ? null : $"{Rounded(end, numbers.Second)}",
            (numbers.First + numbers.Second) % 4 == 0 ? hosts : guests);

    static PartialDate Rounded(DateOnly day, int precision) => Math.Abs(precision % 4) switch
    {
        0 => new PartialDate(day.Year),
        1 => new PartialDate(day.Year, day.Month),
        _ => new PartialDate(day.Year, day.Month, day.Day),
    };

    static void AssertHeadline(string? answer, string day, params Finding[] findings) => Assert.Equal(
        answer is null ? null : Make.Option(answer),
        Make.History("encryption", findings).On(Make.Day(day))?.Headline.Answer);
}
