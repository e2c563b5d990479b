using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Tests.Names;

public sealed class MarkdownEncoderTests
{
    [Theory]
    [InlineData("end-to-end, 1.5 of 2 (all)", "end-to-end, 1.5 of 2 (all)")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("- no entry", @"\- no entry")]
    [InlineData("12. no list", @"12\. no list")]
    [InlineData("a\r\n\r\n# b\u0007", "a # b")]
    [InlineData("[x](javascript:alert(1)) <b>", @"\[x\](javascript:alert(1)) \<b\>")]
    [InlineData("*a* _b_ `c` ~~d~~ a|b &lt; \\", @"\*a\* \_b\_ \`c\` \~\~d\~\~ a\|b \&lt; \\")]
    [InlineData("", "")]
    public void A_text_stays_the_text_that_it_is(string text, string encoded) => Assert.Equal(encoded, MarkdownEncoder.Text(text));

    [Theory]
    [InlineData("text", "`text`")]
    [InlineData("", "` `")]
    [InlineData("a `` b ` c", "```a `` b ` c```")]
    [InlineData("`", "`` ` ``")]
    public void A_code_span_ends_where_its_text_does(string text, string span) => Assert.Equal(span, MarkdownEncoder.CodeSpan(text));

    [Fact]
    public void A_label_cannot_end_its_link() =>
        Assert.Equal(@"[a\](https://evil.example)](<https://site.example/%3E>)", MarkdownEncoder.Link("a](https://evil.example)", "https://site.example/>"));
}
