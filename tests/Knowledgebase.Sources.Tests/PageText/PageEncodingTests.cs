using System.Text;
using Knowledgebase.Sources.PageText;

namespace Knowledgebase.Sources.Tests.PageText;

public sealed class PageEncodingTests
{
    const string Text = "größer, “quoted” and €5";

    static readonly Encoding windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-8", null)]
    [InlineData("utf-8", "iso-8859-1")]
    [InlineData("utf-8", "no-such-encoding")]
    [InlineData("utf-8", "utf-7")]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("windows-1252", "iso-8859-1")]
    [InlineData("windows-1252", "utf-8")]
    [InlineData("windows-1252", null)]
    [InlineData("windows-1252", "")]
    [InlineData("utf-16", "utf-16")]
    public void A_text_is_read_whatever_its_host_calls_it(string written, string? named) => Assert.Equal(
        Text, PageEncoding.Decode((CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written)).GetBytes(Text), named).Text);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_mark_at_its_start_is_believed(string written)
    {
        var encoding = Encoding.GetEncoding(written);

        Assert.Equal(Text, PageEncoding.Decode([.. encoding.Preamble, .. encoding.GetBytes(Text)], "windows-1252").Text);
    }

    [Theory]
    [InlineData("shift_jis", "<meta charset=shift_jis>")]
    [InlineData("koi8-r", "<META http-equiv=Content-Type content='text/html; charset=koi8-r'>")]
    [InlineData("windows-1251", "<meta charset=\"windows-1251\" />")]
    public void A_page_may_name_its_own(string written, string declaration)
    {
        var text = $"{declaration}Звонок";

        Assert.Equal(text, PageEncoding.Decode(CodePagesEncodingProvider.Instance.GetEncoding(written)!.GetBytes(text), null).Text);
    }

    [Fact]
    public void A_page_that_says_what_cannot_be_is_read_all_the_same() =>
        Assert.EndsWith("größer", PageEncoding.Decode(windows1252.GetBytes("<meta charset=utf-16>größer"), "utf-8").Text, StringComparison.Ordinal);

    [Fact]
    public void A_text_that_was_cut_within_a_letter_is_still_utf8() =>
        Assert.StartsWith("größer, ", PageEncoding.Decode(Encoding.UTF8.GetBytes("größer, ü")[..^1], null).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("shift_jis", null, true)]
    [InlineData("shift_jis", "nonsense", true)]
    [InlineData("shift_jis", "utf-8", true)]
    [InlineData("shift_jis", "shift_jis", false)]
    [InlineData("utf-8", "nonsense", false)]
    public void It_is_known_whether_the_encoding_was_guessed(string written, string? named, bool isGuess) => Assert.Equal(
        isGuess, PageEncoding.Decode((CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written)).GetBytes("通話は暗号化"), named).IsGuess);
}
