using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class TodayTests
{
    [Theory]
    [InlineData("2026-11-30T09:59:59+00:00", "2026-12-01", true)]
    [InlineData("2026-11-30T10:00:00+00:00", "2026-12-01", false)]
    [InlineData("2026-11-30T23:59:59+00:00", "2026-12-01", false)]
    [InlineData("2026-11-30T23:59:59+00:00", "2026-12-02", true)]
    [InlineData("2026-11-29T23:30:00-11:00", "2026-12-01", false)]
    [InlineData("2026-11-30T00:30:00+14:00", "2026-11-30", false)]
    [InlineData("2026-11-30T00:30:00+14:00", "2026-12-01", true)]
    [InlineData("2026-11-30T12:00:00+00:00", "2026-11", false)]
    [InlineData("2026-11-30T12:00:00+00:00", "2026", false)]
    [InlineData("2026-11-30T12:00:00+00:00", "2027", true)]
    public void A_date_lies_in_the_future_once_its_first_day_has_begun_nowhere_on_earth(string now, string date, bool isFuture) =>
        Assert.Equal(isFuture, Today.At(DateTimeOffset.Parse(now)).IsBefore(Date(date)));

    [Fact]
    public void Today_is_the_day_where_the_person_is()
    {
        var now = new DateTimeOffset(2026, 11, 30, 23, 30, 0, TimeSpan.Zero);

        Assert.Equal(new DateOnly(2026, 11, 30), Today.At(now).Day);
        Assert.Equal(new DateOnly(2026, 12, 1), Today.At(now.ToOffset(TimeSpan.FromHours(1))).Day);
    }

    [Theory]
    [InlineData("0001-01-01", "2026-11-30", true)]
    [InlineData("9999-12-31", "2026-11-30", false)]
    [InlineData("2026-11-30", "2026-11-30", false)]
    [InlineData("2026-11-30", "2026-12-01", true)]
    public void A_day_alone_stands_for_its_beginning_in_UTC(string today, string date, bool isFuture) =>
        Assert.Equal(isFuture, ((Today)DateOnly.Parse(today)).IsBefore(Date(date)));

    static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));
}
