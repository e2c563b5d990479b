using FsCheck;
using FsCheck.Fluent;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class PartialDateTests
{
    [Fact]
    public void Every_day_month_and_year_is_read_back_as_it_was_written() => Prop
        .ForAll((DateTime time) => new[]
        {
            new PartialDate(time.Year), new PartialDate(time.Year, time.Month), new PartialDate(time.Year, time.Month, time.Day),
        }.All(date => PartialDate.TryParse(date.ToString(), out var read) && read == date && read.Earliest <= read.Latest))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_that_is_read_as_a_date_is_written_as_it_was() => Prop
        .ForAll((string? text) => !PartialDate.TryParse(text, out var date) || date.ToString() == text)
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2020-10-27", "2020-10-27", "2020-10-27")]
    public void It_may_mean_any_of_its_days(string text, string earliest, string latest)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal((earliest, latest), ($"{date.Earliest:yyyy-MM-dd}", $"{date.Latest:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("202")]
    [InlineData("2020-1")]
    [InlineData("2020-00")]
    [InlineData("2020-13")]
    [InlineData("2021-02-29")]
    [InlineData("2020/10/27")]
    [InlineData("+020")]
    [InlineData("٢٠٢٠")]
    [InlineData("2020-10-27T00:00")]
    public void Other_texts_are_no_dates(string text) => Assert.False(PartialDate.TryParse(text, out _));
}
