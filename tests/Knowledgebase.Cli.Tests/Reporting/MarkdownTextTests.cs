using Knowledgebase.Cli.Reporting;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Cli.Tests.Reporting;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("text", "`text`")]
    [InlineData("", "` `")]
    [InlineData("  ", "` `")]
    [InlineData(" text", "`  text `")]
    [InlineData("`", "`` ` ``")]
    [InlineData("a `` b ` c", "```a `` b ` c```")]
    [InlineData("a\n# b", @"`a\u000a# b`")]
    public void A_text_is_a_code_span(string text, string span) => Assert.Equal(span, MarkdownText.Code(text));

    [Fact]
    public void In_a_table_a_bar_does_not_end_the_cell() => Assert.Equal(@"`a \| b`", MarkdownText.Cell("a | b"));

    [Fact]
    public void Arguments_are_code_and_our_own_words_and_numbers_are_not()
    {
        FormattableString inner = $"from {"*a*"}";

        Assert.Equal("from `*a*` to `b`, 1,000 times", MarkdownText.Of($"{inner} to {new Quotation("b")}, {1000} times"));
    }
}
