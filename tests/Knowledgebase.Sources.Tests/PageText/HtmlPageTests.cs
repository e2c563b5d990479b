namespace Knowledgebase.Sources.Tests.PageText;

public sealed class HtmlPageTests
{
    [Fact]
    public void Titles_are_those_of_the_head_and_the_headings() => Assert.Equal(
        ["Head & tail", "For links", "The heading", "Another"],
        Pages.Read("""
            <title>Head &amp; tail</title><meta property="og:title" content='For links'>
            <body><h1>The <em>heading</em></h1><h1>Another</h1>
            """).Titles.Select(title => title.Trim()));

    [Fact]
    public void What_stands_around_the_main_text_is_none_of_it()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 30));
        var page = Pages.Read($"""
            <header>Top</header><nav>Menu</nav><div class="cookie-banner">Take a cookie</div><aside>Beside</aside>
            <p>{text}</p><p>seen on <time>5 May 2020</time>.</p><div hidden>Hidden</div><div role="dialog">Ask</div>
            <ul id="related-articles"><li>Other</li></ul><p class="shareholder">Shares</p><footer>Bottom</footer>
            """);

        Assert.Equal([text, "seen on", ".", "Shares"], page.Main);
        Assert.Contains("Menu", page.Readings[0].Text, StringComparison.Ordinal);
        Assert.Contains("5 May 2020", page.Readings[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_page_names_its_main_part_only_that_counts()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 30));
        var page = Pages.Read($"<div>Before</div><main><div><p>{text}</p></div></main><div>After</div>");

        Assert.Equal([text], page.Main);
    }

    [Fact]
    public void A_main_part_that_is_empty_does_not() =>
        Assert.Equal(["Text"], Pages.Read("<main></main><p>Text").Main);

    [Fact]
    public void A_page_that_seems_to_be_nothing_but_menus_is_read_as_a_whole() =>
        Assert.Equal(["a", "b"], Pages.Read("<div class='related'><p>a<p>b</div>").Main);

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
    public void Careless_pages_are_read_as_readers_see_them(string html) => Assert.Equal(["a", "b"], Pages.Blocks(html));

    [Theory]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("<", "<")]
    [InlineData("1 &lt; 2 &amp;amp; &#x41;&bogus;", "1 < 2 &amp; A&bogus;")]
    public void What_only_looks_like_a_tag_is_text(string html, string text) => Assert.Equal([text], Pages.Blocks(html));

    [Theory]
    [InlineData("<ul><li hidden>a<li>b</ul>")]
    [InlineData("<table><tr><td hidden>a<td>b</table>")]
    [InlineData("<dl><dt hidden>a<dd>b</dl>")]
    [InlineData("<b><p>b</b></p>")]
    [InlineData("<a href=x><div>b</a></div>")]
    [InlineData("<div hidden>a</span></div>b")]
    public void What_authors_leave_open_ends_where_browsers_end_it(string html) =>
        Assert.Contains("b", Pages.Read(html).Readings.Select(reading => reading.Text.Trim()));

    [Theory]
    [InlineData("<br>")]
    [InlineData("<li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><desc>")]
    [InlineData("<template>")]
    public void Of_a_page_of_too_many_elements_the_beginning_is_read(string piece)
    {
        var page = Pages.Read($"<title>Title</title><p>first words</p>{Megabytes(piece)}last words");

        Assert.Equal(["Title"], page.Titles);
        Assert.Contains("only its beginning was read", page.Shortcoming, StringComparison.Ordinal);
        Assert.Equal(" first words ", page.Readings[0].Words());
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<nav>")]
    [InlineData("<b a=1>")]
    [InlineData("<a><div>")]
    [InlineData("<font size=1>")]
    [InlineData("<i></p>")]
    public void A_page_that_takes_the_square_of_its_length_is_given_up(string piece)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        Assert.NotNull(Pages.ReadUntil(Megabytes(piece), stop.Token).Shortcoming);
    }

    [Theory]
    [InlineData("</div>")]
    [InlineData("<p a='")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("</script")]
    [InlineData("<title>")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<a b c=d e='f' ")]
    [InlineData("<body a>")]
    public void A_page_of_the_same_again_and_again_is_read_to_its_end(string piece) =>
        Assert.Null(Pages.Read(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))).Shortcoming);

    [Fact]
    public void A_title_of_megabytes_is_cut() =>
        Assert.InRange(Assert.Single(Pages.Read($"<title>{new string('x', 1_000_000)}</title>").Titles).Length, 100, 1000);

    [Theory]
    [InlineData("<meta http-equiv=refresh content='0;url=/elsewhere'>", true)]
    [InlineData("<META HTTP-EQUIV='Refresh' CONTENT='5; URL=https://b.example/'>", true)]
    [InlineData("<meta http-equiv=refresh content=300>", false)]
    [InlineData("<noscript><meta http-equiv=refresh content='0;url=/elsewhere'></noscript>", false)]
    public void A_page_that_sends_readers_on_is_not_what_they_read(string html, bool isSaid) =>
        Assert.Equal(isSaid, Pages.Read(html).Shortcoming is not null);

    static string Megabytes(string piece) => string.Concat(Enumerable.Repeat(piece, 5_000_000 / piece.Length));
}
