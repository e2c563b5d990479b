using System.Globalization;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

public sealed class EventWordsTests
{
    [Theory]
    [InlineData("85000000", "USD", "US$85\u00A0m")]
    [InlineData("231300000", "EUR", "€231.3\u00A0m")]
    [InlineData("2131400000", "INR", "₹2.13\u00A0bn")]
    [InlineData("12.50", "EUR", "€12.5")]
    [InlineData("500000", "GBP", "£500,000")]
    [InlineData("1000", "CHF", "CHF\u00A01,000")]
    public void An_amount_is_told_as_people_write_it(string value, string currency, string words) =>
        Assert.Equal(words, EventWords.Amount(new Money(decimal.Parse(value, CultureInfo.InvariantCulture), currency)));

    [Theory]
    [InlineData(2026, "2026")]
    [InlineData(2027, "Announced for 2027")]
    public void An_event_that_is_to_come_is_told_in_words_that_stay_true(int year, string words) =>
        Assert.Equal(new DateView($"{year}", words), EventWords.When(Made.Event(EventKind.Lawsuit, new PartialDate(year)), SmallInput.Today));

    [Fact]
    public void Every_kind_and_status_has_words_of_its_own()
    {
        AssertDistinct(Enum.GetValues<EventKind>().Select(EventWords.Kind));
        AssertDistinct(Enum.GetValues<EventStatus>().Select(EventWords.Status));
    }

    static void AssertDistinct(IEnumerable<string> words)
    {
        var all = words.ToList();
        Assert.Equal(all.Distinct(), all);
        Assert.DoesNotContain(all, string.IsNullOrWhiteSpace);
    }
}
