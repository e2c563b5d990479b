using Knowledgebase.Sources.PageText;

namespace Knowledgebase.Sources.Tests.PageText;

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
    [InlineData("Wir l\u00F6schen Ihre Daten", "<p>Wir lo\u0308schen Ihre Daten</p>")]
    [InlineData("Wir lo\u0308schen Ihre Daten", "<p>Wir l\u00F6schen Ihre Daten</p>")]
    [InlineData("ch\u00FAng t\u00F4i m\u1EC7t", "<p>chu\u0301ng to\u0302i me\u0323\u0302t, me\u0302\u0323t</p>")]
    [InlineData("\u1E69 \u1E69", "<p>s\u0323\u0307 s\u0307\u0323</p>")]
    [InlineData("\uAC1C\uC778\uC815\uBCF4\uB97C", "<p>\u1100\u1162\u110B\u1175\u11AB\u110C\u1165\u11BC\u1107\u1169\u1105\u1173\u11AF</p>")]
    [InlineData("\u30AC\u30A4\u30C9", "<p>\u30AB\u3099\u30A4\u30C8\u3099</p>")]
    [InlineData("\u30AC\u30A4\u30C9", "<p>\uFF76\uFF9E\uFF72\uFF84\uFF9E</p>")]
    [InlineData("\u0958", "<p>\u0915\u093C</p>")]
    [InlineData("Angstr\u00F6m \u00C5", "<p>Angstro\u0308m \u212B</p>")]
    [InlineData("FULL width 123", "<p>\uFF26\uFF35\uFF2C\uFF2C\u3000\uFF57\uFF49\uFF44\uFF54\uFF48 \uFF11\uFF12\uFF13</p>")]
    [InlineData("Part VIII", "<p>Part \u2167</p>")]
    [InlineData("\u00BD of it", "<p>1/2 of it</p>")]
    [InlineData("STRASSE", "<p>Stra\u00DFe, Stra\u1E9Ee</p>")]
    [InlineData("\u039F\u0394\u039F\u03A3", "<p>\u03BF\u03B4\u03CC\u03C2 \u03BF\u03B4\u03BF\u03C2</p>")]
    [InlineData("\u201Enie\u201C \u2039so\u203A \u300Cx\u300D", "<p>\u00BBnie\u00AB 'so' x</p>")]
    [InlineData("a \u2013 b \u2212 c", "<p>a \u2015 b - c</p>")]
    [InlineData("don\u2032t", "<p>don\u00B4t, don`t, dont</p>")]
    [InlineData("personal data", "<p>per\u00ADsonal\u2009\u202Fda\u200B\u2060\u200Eta\uFE0F</p>")]
    [InlineData("share personal data with others", "<p>share personal data<sup>1</sup> with others</p>")]
    [InlineData("share personal data with others", "<p>share personal data<sup><a href=#n>[12]</a></sup> with others</p>")]
    [InlineData("share personal data with others", "<p>share personal data<a role=doc-noteref href=#n>2</a> with others</p>")]
    [InlineData("share personal data with others", "<p>share personal data[3] with[a] others[citation needed].</p>")]
    [InlineData("share personal data with others", "<p>share personal data\u00B9\u00B2 with others\u2020</p>")]
    [InlineData("share personal data[1] with others", "<p>share personal data with others</p>")]
    [InlineData("of 20 m\u00B2 and 5 km2", "<p>of 20 m<sup>2</sup> and 5 km\u00B2</p>")]
    [InlineData("share data with others", "<p>share <span hidden>means any of it</span> data with others</p>")]
    [InlineData("share data with others", "<p>share <span aria-hidden=true>x</span>data <i style='color:red; display : none'>y</i> with others</p>")]
    [InlineData("see the policy in full", "<p>see the <a>policy<span class='link sr-only'> (opens in a new window)</span></a> in full</p>")]
    [InlineData("share data with others", "<p>share data <button>More</button> with others</p>")]
    [InlineData("share data with others", "<p>share<sup>1</sup> data <button>More</button> with <span hidden>x</span>others</p>")]
    [InlineData("Do we sell data", "<h3><button>Do we sell data?</button></h3><div hidden>We do not.</div>")]
    [InlineData("We do not", "<h3><button>Do we sell data?</button></h3><div hidden>We do not.</div>")]
    [InlineData("\u6F22\u5B57", "<p><ruby>\u6F22<rp>(</rp><rt>kan</rt><rp>)</rp>\u5B57<rt>ji</rt></ruby></p>")]
    public void The_same_words_stand_there(string quote, string html) => Assert.Equal(QuoteFate.Stands, FateOf(quote, html));

    [Theory]
    [InlineData("we sell", "<p>we never sell</p>")]
    [InlineData("all", "<p>alliance</p>")]
    [InlineData("art data", "<p>smart data</p>")]
    [InlineData("5% of calls", "<p>5 of calls</p>")]
    [InlineData("$85 million", "<p>€85 million</p>")]
    [InlineData("for advertising … we collect", "<p>We collect names for advertising.</p>")]
    [InlineData("hidden words", "<script>hidden words</script><style>hidden words</style><!-- hidden words -->")]
    [InlineData("first second", "<p>first</p><p>and then second</p>")]
    public void Other_words_do_not(string quote, string html) => Assert.NotEqual(QuoteFate.Stands, FateOf(quote, html));

    [Theory]
    [InlineData("we use e-mail for it", "<p>we use email for it</p>")]
    [InlineData("We never sell data", "<div>W</div>e never sell data")]
    [InlineData("opt out of it", "<p>optout of it</p>")]
    [InlineData("information", "<p>inform- ation</p>")]
    public void Where_only_the_gaps_between_words_differ_nobody_can_tell(string quote, string html) =>
        Assert.Equal(QuoteFate.Unknown, FateOf(quote, html));

    [Theory]
    [InlineData("we sell", "<p>we never sell</p>")]
    [InlineData("never sell", "<p>now sell</p>")]
    [InlineData("all", "<p>alliance</p>")]
    [InlineData("no", "<p>not, know</p>")]
    [InlineData("\uAC00", "<p>\uAC01</p>")]
    [InlineData("\u304B", "<p>\u304C</p>")]
    [InlineData("schon", "<p>sch\u00F6n</p>")]
    [InlineData("data [1] kept", "<p>data lost</p>")]
    public void Words_that_are_not_there_have_vanished(string quote, string html) => Assert.Equal(QuoteFate.Vanished, FateOf(quote, html));

    [Fact]
    public void A_page_of_the_same_letter_takes_no_longer_than_its_length()
    {
        // The square of it would take minutes.
        var page = new PageReading(new string('a', 5_000_000), IsWithoutMarks: false);
        var quote = new string('a', 3_000) + "b";

        Assert.Equal(QuoteFate.Vanished, Assert.Single(QuoteSearch.Find([quote], [page], CancellationToken.None)).Fate);
    }

    [Fact]
    public void Nor_do_marks_upon_marks() =>
        Assert.Equal(1_000_003, LooseText.Of("o" + string.Concat(Enumerable.Repeat("\u0308\u0323", 500_000))).Length);

    [Fact]
    public void What_was_not_looked_for_in_time_is_unknown() => Assert.All(
        QuoteSearch.Find(["there", "not there"], [new PageReading("there", IsWithoutMarks: false)], new CancellationToken(canceled: true)),
        seen => Assert.Equal(QuoteFate.Unknown, seen.Fate));

    static QuoteFate FateOf(string quote, string html) => Assert.Single(QuoteSearch.Find([quote], Pages.Read(html).Readings, CancellationToken.None)).Fate;
}
