using FsCheck;
using FsCheck.Fluent;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

/// <summary>What reasoning relies on: that a date stands for all days that it may mean.</summary>
public sealed class PartialDateTests
{
    [Fact]
    public void Every_day_of_a_year_lies_within_it_and_within_its_month() => Prop
        .ForAll((DateTime time) =>
        {
            var day = DateOnly.FromDateTime(time);
            return Within(new PartialDate(day.Year), day)
                && Within(new PartialDate(day.Year, day.Month), day)
                && Within(new PartialDate(day.Year, day.Month, day.Day), day);
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void The_day_after_the_last_is_the_first_of_the_next()
    {
        for (var month = 1; month < 12; month++)
            Assert.Equal(new PartialDate(2024, month + 1).Earliest, new PartialDate(2024, month).Latest.AddDays(1));
        Assert.Equal(new PartialDate(2025).Earliest, new PartialDate(2024).Latest.AddDays(1));
    }

    [Theory]
    [InlineData("2020-03-03", "2020-03-01", true)]
    [InlineData("2020-03", "2020-02-29", true)]
    [InlineData("2020-03-01", "2020-02", true)]
    [InlineData("2020", "2019", true)]
    [InlineData("2020-03-01", "2020-03-01", false)]
    [InlineData("2020-03", "2020", false)]
    [InlineData("2020", "2020-03-01", false)]
    [InlineData("2019", "2020", false)]
    public void A_date_came_after_another_where_no_day_that_they_may_mean_says_otherwise(string date, string other, bool isAfter) =>
        Assert.Equal(isAfter, Make.Date(date).IsAfter(Make.Date(other)));

    [Fact]
    public void Two_days_that_follow_each_other_may_be_one_in_two_time_zones() =>
        Assert.False(Make.Date("2020-03-02").IsAfter(Make.Date("2020-03-01")));

    [Fact]
    public void What_is_written_is_read_back() => Prop
        .ForAll((DateTime time, int precision) =>
        {
            var date = (precision & 3) switch
            {
                0 => new PartialDate(time.Year),
                1 => new PartialDate(time.Year, time.Month),
                _ => new PartialDate(time.Year, time.Month, time.Day),
            };
            return date.Earliest <= date.Latest && PartialDate.TryParse(date.ToString(), out var read) && read == date;
        })
        .QuickCheckThrowOnFailure();

    static bool Within(PartialDate date, DateOnly day) => date.Earliest <= day && day <= date.Latest;
}
