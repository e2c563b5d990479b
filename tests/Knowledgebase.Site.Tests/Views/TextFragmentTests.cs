using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Tests.Views;

public sealed class TextFragmentTests
{
    const string Page = "https://example.org/policy";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_a_quote_the_address_stays_as_it_is(string? quote) => Assert.Equal(Page, TextFragment.To(Page, quote));

    [Theory]
    [InlineData("end-to-end", "end%2Dto%2Dend")]
    [InlineData("audio, video", "audio%2C%20video")]
    [InlineData("you & us", "you%20%26%20us")]
    [InlineData("100 % of #1", "100%20%25%20of%20%231")]
    [InlineData("naïve “words”", "na%C3%AFve%20%E2%80%9Cwords%E2%80%9D")]
    public void What_has_a_meaning_in_a_directive_is_encoded(string quote, string encoded) =>
        Assert.Equal($"{Page}#:~:text={encoded}", TextFragment.To(Page, quote));

    [Fact]
    public void A_fragment_that_is_there_stays_before_the_directive() =>
        Assert.Equal($"{Page}#section-2:~:text=words", TextFragment.To(Page + "#section-2", "words"));

    [Fact]
    public void A_directive_that_is_there_gets_another_beside_it() =>
        Assert.Equal($"{Page}#a:~:text=first&text=second", TextFragment.To(Page + "#a:~:text=first", "second"));

    [Theory]
    [InlineData("end-to-end, you & us: #1 100 %")]
    [InlineData("\"quoted\" 'words' <b>")]
    public void The_browser_gets_the_quote_back(string quote)
    {
        var directive = TextFragment.To(Page, quote).Split(":~:text=")[1];

        Assert.Equal(quote, Uri.UnescapeDataString(directive));
        Assert.DoesNotContain(directive, "-,&#<>\" ".Contains);
    }
}
