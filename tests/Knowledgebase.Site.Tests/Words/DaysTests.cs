using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

public sealed class DaysTests
{
    [Theory]
    [InlineData("2020-10-27", "27 October 2020")]
    [InlineData("2020-10", "October 2020")]
    [InlineData("2020", "2020")]
    [InlineData("2020-01-01", "1 January 2020")]
    public void A_date_is_told_as_far_as_it_is_known(string date, string words) => Assert.Equal(words, Days.InWords(Date(date)));

    [Theory]
    [InlineData(null, null, "")]
    [InlineData("2020-10", null, "since October 2020")]
    [InlineData(null, "2020", "until 2020")]
    [InlineData("2013", "2020-10-27", "from 2013 until 27 October 2020")]
    [InlineData("2026-11-21", null, "since 21 November 2026")]
    [InlineData("2026-11-22", null, "from 22 November 2026")]
    [InlineData("2027", "2028", "from 2027 until 2028")]
    public void A_period_tells_the_ends_that_are_known(string? since, string? until, string words) =>
        Assert.Equal(words, Days.Period(since is null ? null : Date(since), until is null ? null : Date(until), SmallInput.Today));

    [Theory]
    [InlineData("2020-10-27")]
    [InlineData("2020-10")]
    [InlineData("2020")]
    public void Machines_are_told_the_same(string date) => Assert.Equal(date, Date(date).View().Iso);

    [Fact]
    public void A_day_is_shown_as_a_whole_date() =>
        Assert.Equal(new DateView("2026-05-01", "1 May 2026"), new DateOnly(2026, 5, 1).View());

    static PartialDate Date(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        return date;
    }
}
