using System.Globalization;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

public sealed class EventWordsTests
{
    [Theory]
    [InlineData("85000000", "USD", "85,000,000 USD")]
    [InlineData("12.50", "EUR", "12.5 EUR")]
    [InlineData("0.75", "EUR", "0.75 EUR")]
    [InlineData("999", "KRW", "999 KRW")]
    [InlineData("1000", "KRW", "1,000 KRW")]
    public void An_amount_is_told_with_the_code_of_its_currency(string value, string currency, string words) =>
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
