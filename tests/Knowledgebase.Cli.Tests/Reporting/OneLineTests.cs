using Knowledgebase.Cli.Reporting;

namespace Knowledgebase.Cli.Tests.Reporting;

public class OneLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("input/platforms/zoom/security.yml:12:17: error unknown-source: no source is called “x”; 日本語, 👩‍💻")]
    public void Harmless_text_stays_as_it_is(string text) => Assert.Same(text, OneLine.Of(text));

    [Theory]
    [InlineData("a\nb", @"a\u000ab")]
    [InlineData("\u001b[31mred\u001b]0;title\a", @"\u001b[31mred\u001b]0;title\u0007")]
    [InlineData("a\r::error::b", @"a\u000d::error::b")]
    [InlineData("\u009b2J", @"\u009b2J")]
    [InlineData("a\u2028b\u202ec\u2066d", @"a\u2028b\u202ec\u2066d")]
    [InlineData("a\u200fb\u00adc\U000e0041d", @"a\u200fb\u00adc\U000e0041d")]
    public void What_would_steer_a_terminal_is_shown_instead(string text, string shown) => Assert.Equal(shown, OneLine.Of(text));
}
