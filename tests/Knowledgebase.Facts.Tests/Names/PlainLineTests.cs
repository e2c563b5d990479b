using System.Xml;
using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Tests.Names;

public sealed class PlainLineTests
{
    [Theory]
    [InlineData(" a\u0007b\u0000c\r\nd\u2028e\u0085f ", "abc d e f")]
    [InlineData("x\uFFFEy\u202Ez\u2066\uFFFD", "xyz")]
    [InlineData("\uD83D\uDC69\u200D\uD83D\uDCBB", "\uD83D\uDC69\u200D\uD83D\uDCBB")]
    [InlineData("<b>&amp; שלום", "<b>&amp; שלום")]
    public void A_text_becomes_one_line_that_XML_can_hold(string text, string line)
    {
        Assert.Equal(line, PlainLine.Of(text));
        Assert.Equal(line, XmlConvert.VerifyXmlChars(PlainLine.Of(text)));
    }

    [Fact]
    public void A_short_line_ends_where_it_is_too_long() =>
        Assert.Equal(new string('a', 400) + "…", PlainLine.Shortened(new string('a', 1_000)));
}
