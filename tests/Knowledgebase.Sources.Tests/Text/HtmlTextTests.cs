using Knowledgebase.Sources.Text;

namespace Knowledgebase.Sources.Tests.Text;

public sealed class HtmlTextTests
{
    [Fact]
    public void Titles_are_those_of_the_head_and_the_headings() => Assert.Equal(
        ["Head & tail", "For links", "The heading", "Another"],
        HtmlText.Read("""
            <title>Head &amp; tail</title><meta property="og:title" content='For links'>
            <body><h1>The <em>heading</em></h1><h1>Another</h1>
            """).Titles.Select(title => title.Trim()));

    [Fact]
    public void What_stands_around_the_main_text_is_none_of_it()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 30));
        var page = HtmlText.Read($"""
            <header>Top</header><nav>Menu</nav><div class="cookie-banner">Take a cookie</div><aside>Beside</aside>
            <p>{text}</p><p>seen on <time>5 May 2020</time>.</p><div hidden>Hidden</div><div role="dialog">Ask</div>
            <ul id="related-articles"><li>Other</li></ul><p class="shareholder">Shares</p><footer>Bottom</footer>
            """);

        Assert.Equal([text, "seen on", ".", "Shares"], page.Main);
        Assert.Contains("Menu", page.All);
        Assert.Contains("5 May 2020", page.All);
    }

    [Fact]
    public void Where_a_page_names_its_main_part_only_that_counts()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 30));
        var page = HtmlText.Read($"<div>Before</div><main><div><p>{text}</p></div></main><div>After</div>");

        Assert.Equal([text], page.Main);
    }

    [Fact]
    public void A_main_part_that_is_empty_does_not() =>
        Assert.Equal(["Text"], HtmlText.Read("<main></main><p>Text").Main);

    [Fact]
    public void A_page_that_seems_to_be_nothing_but_menus_is_read_as_a_whole() =>
        Assert.Equal(["a", "b"], HtmlText.Read("<div class='related'><p>a<p>b</div>").Main);

    [Theory]
    [InlineData("<p>a<p>b")]
    [InlineData("<ul><li>a<li>b</ul>")]
    [InlineData("a<br>b")]
    [InlineData("<table><tr><td>a<td>b</table>")]
    [InlineData("<div>a</div></div></p>b")]
    [InlineData("<P CLASS=x>a</P ><P\nid='y'>b")]
    [InlineData("<script>if (a < b) '</scripty>'</script>a<div>b<script>")]
    [InlineData("<svg><text>x</text></svg>a<hr/>b<!-- never ends")]
    [InlineData("a<svg class='icon'/><p>b")]
    [InlineData("<template><p>x</p><template>y</template></template>a<hr><select><option>x</option></select>b")]
    [InlineData("a<p title=\"<b>x</b>\">b")]
    [InlineData("<!doctype html><?xml?>a<section>b</section")]
    public void Careless_pages_are_read_as_readers_see_them(string html) => Assert.Equal(["a", "b"], HtmlText.Read(html).All);

    [Theory]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("<", "<")]
    [InlineData("1 &lt; 2 &amp;amp; &#x41;&bogus;", "1 < 2 &amp; A&bogus;")]
    public void What_only_looks_like_a_tag_is_text(string html, string text) => Assert.Equal([text], HtmlText.Read(html).All);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<nav>")]
    [InlineData("<b a=1>")]
    [InlineData("</div>")]
    [InlineData("<p a='")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("</script")]
    [InlineData("<title>")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<a b c=d e='f' ")]
    public void A_page_made_to_take_for_ever_does_not(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.NotNull(HtmlText.Read(html));
    }
}
