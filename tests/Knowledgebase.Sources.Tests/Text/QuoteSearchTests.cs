using Knowledgebase.Sources.Text;

namespace Knowledgebase.Sources.Tests.Text;

public sealed class QuoteSearchTests
{
    [Theory]
    [InlineData("never sell personal data", "<p>We <b>never</b>\n\t sell&nbsp;personal&#160;data.</p>")]
    [InlineData("Never Sell Personal Data", "<p>we never sell personal data</p>")]
    [InlineData("we don't sell", "<p>We don’t sell</p>")]
    [InlineData("we don’t sell", "<p>We don&#39;t sell</p>")]
    [InlineData("the \"service\" itself", "<p>the “service” itself</p>")]
    [InlineData("the 'service' itself", "<p>the «service» itself</p>")]
    [InlineData("end-to-end encrypted", "<p>end‑to‑end en&shy;crypted</p>")]
    [InlineData("off - by default", "<p>off — by default</p>")]
    [InlineData("office files", "<p>oﬃce ﬁles</p>")]
    [InlineData("video calls", "<p>vi\u200Bdeo calls</p>")]
    [InlineData("We collect … for advertising", "<p>We collect names, addresses and more, for advertising.</p>")]
    [InlineData("We collect [...] for advertising", "<p>We collect names for advertising.</p>")]
    [InlineData("first second", "<ul><li>first</li><li>second</li></ul>")]
    [InlineData("通話は暗号化", "<p>すべての通話は暗号化されます。</p>")]
    [InlineData("größer als", "<p>GRÖSSER? Nein: Größer als</p>")]
    [InlineData("Menu entry", "<nav><a>Menu entry</a></nav>")]
    public void The_same_words_stand_there(string quote, string html) => Assert.True(Stands(quote, html));

    [Theory]
    [InlineData("we sell", "<p>we never sell</p>")]
    [InlineData("all", "<p>alliance</p>")]
    [InlineData("art data", "<p>smart data</p>")]
    [InlineData("5% of calls", "<p>5 of calls</p>")]
    [InlineData("$85 million", "<p>€85 million</p>")]
    [InlineData("for advertising … we collect", "<p>We collect names for advertising.</p>")]
    [InlineData("hidden words", "<script>hidden words</script><style>hidden words</style><!-- hidden words -->")]
    [InlineData("first second", "<p>first</p><p>and then second</p>")]
    public void Other_words_do_not(string quote, string html) => Assert.False(Stands(quote, html));

    static bool Stands(string quote, string html) => QuoteSearch.Stands(quote, [.. Words.In(HtmlText.Read(html).All)]);
}
