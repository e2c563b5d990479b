using FsCheck;
using FsCheck.Fluent;

namespace Knowledgebase.Facts.Tests.Reasoning;

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
