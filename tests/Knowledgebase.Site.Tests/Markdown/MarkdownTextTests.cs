using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Knowledgebase.Site.Markdown;

namespace Knowledgebase.Site.Tests.Markdown;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Before <img src=x onerror=alert(1)> after")]
    [InlineData("<div onclick=\"alert(1)\">\n\nText\n\n</div>")]
    [InlineData("<!-- hidden -->")]
    [InlineData("<?php echo 1 ?>")]
    [InlineData("<![CDATA[ <b> ]]>")]
    [InlineData("<style>body { display: none }</style>")]
    [InlineData("text </main></body></html> more")]
    public void Raw_html_is_shown_as_text(string markdown)
    {
        using var page = Parse(markdown);

        Assert.All(page.Body!.QuerySelectorAll("*"), element => Assert.Equal("p", element.LocalName));
        Assert.Equal(Words(markdown), Words(page.Body.TextContent));
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](java&#9;script:alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](<  javascript:alert(1)>)")]
    [InlineData("[x](javascript\\:alert(1))")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("[r]\n\n[r]: <javascript:alert(1)>")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html;base64,AAAA>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x][r]\n\n[r]: data:image/svg+xml,x")]
    public void Links_to_anything_but_the_web_and_mail_lead_nowhere(string markdown)
    {
        using var page = Parse(markdown);

        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.Equal("#", link.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll("[src]"));
    }

    [Theory]
    [InlineData("[x](https://example.org/a?b=1&c=2#d)", "https://example.org/a?b=1&c=2#d")]
    [InlineData("[x](HTTP://example.org/)", "HTTP://example.org/")]
    [InlineData("[x](/methodology/#stored-copies)", "/methodology/#stored-copies")]
    [InlineData("[x](#heading)", "#heading")]
    [InlineData("[x](mailto:someone@example.org)", "mailto:someone@example.org")]
    [InlineData("[x](/a:b)", "/a:b")]
    [InlineData("<https://example.org/>", "https://example.org/")]
    [InlineData("<someone@example.org>", "mailto:someone@example.org")]
    [InlineData("[x][r]\n\n[r]: https://example.org/", "https://example.org/")]
    public void Links_to_the_web_to_mail_and_within_the_site_stay(string markdown, string target)
    {
        using var page = Parse(markdown);

        Assert.Equal(target, Assert.Single(page.QuerySelectorAll("a")).GetAttribute("href"));
    }

    [Theory]
    [InlineData("![A picture](https://tracker.example/pixel.gif)")]
    [InlineData("![A picture][r]\n\n[r]: https://tracker.example/pixel.gif")]
    [InlineData("[![A picture](https://tracker.example/pixel.gif)](https://example.org/)")]
    public void Pictures_become_links_so_that_their_host_does_not_learn_who_reads(string markdown)
    {
        using var page = Parse(markdown);

        Assert.Empty(page.QuerySelectorAll("img, [src], [srcset]"));
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == "https://tracker.example/pixel.gif");
        Assert.Contains("A picture", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_of_links_cannot_end_their_attribute()
    {
        using var page = Parse("""[x](https://example.org/ 'a"onclick="alert(1)')""");

        Assert.Equal(["href", "title"], Assert.Single(page.QuerySelectorAll("a")).Attributes.Select(attribute => attribute.Name).Order());
    }

    [Fact]
    public void Tables_have_header_cells_with_scope_and_no_styles_of_their_own()
    {
        using var page = Parse("""
            | What | How many |
            | :--- | -------: |
            | One  |        1 |
            """);

        Assert.All(page.QuerySelectorAll("th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
        Assert.Equal(2, page.QuerySelectorAll("th").Length);
        Assert.Empty(page.QuerySelectorAll("[style], [align]"));
    }

    [Fact]
    public void Headings_can_be_linked_to_by_their_words()
    {
        using var page = Parse("## Stored copies\n\n## Stored copies");

        Assert.Equal(["stored-copies", "stored-copies-1"], page.QuerySelectorAll("h2").Select(heading => heading.Id));
    }

    [Fact]
    public void A_number_that_another_heading_has_in_its_words_is_passed_over()
    {
        using var page = Parse("# A\n# A 1\n# A\n# A\n# `a` [*B*](/c) &amp; d!\n# !\n# !\nSetext\n======\n");

        Assert.Equal(["a", "a-1", "a-2", "a-3", "a-b--d", "section", "section-1", "setext"], page.QuerySelectorAll("h1").Select(heading => heading.Id));
    }

    [Fact]
    public void As_many_headings_as_a_page_can_hold_have_ids_of_their_own()
    {
        using var page = Parse(string.Concat(Enumerable.Repeat("# a\n", 25_000)));

        Assert.Equal("a-24999", page.QuerySelectorAll("h1")[^1].Id);
    }

    /// <summary>Each would keep the parser busy for minutes at the length that a page can have, or make pages of a hundred times that.</summary>
    [Theory]
    [InlineData("[a](", "characters")]
    [InlineData("[a](b", "characters")]
    [InlineData("[ (](", "characters")]
    [InlineData("*a _b ", "characters")]
    [InlineData("a**b c* ", "characters")]
    [InlineData("**x [a*b**c*](d) ", "characters")]
    [InlineData("![[]()", "characters")]
    [InlineData("[", "characters")]
    [InlineData("*a|_b ", "characters")]
    [InlineData("*a|_b\n", "lines")]
    [InlineData("> ", "within each other")]
    [InlineData("> - ", "within each other")]
    [InlineData("1. 1) ", "within each other")]
    [InlineData("[a]: b\n", "lines")]
    public void What_takes_the_square_of_its_length_is_refused(string part, string reason)
    {
        var refused = Assert.Throws<UnreadableMarkdownException>(() => MarkdownText.ToHtml(string.Concat(Enumerable.Repeat(part, 90_000 / part.Length))));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_that_go_ever_deeper_are_refused_where_they_are_too_deep() => Assert.Equal(
        10, Assert.Throws<UnreadableMarkdownException>(() =>
            MarkdownText.ToHtml(string.Concat(Enumerable.Range(0, 300).Select(depth => new string(' ', 2 * depth) + "- a\n")))).Line);

    [Fact]
    public void A_table_whose_short_rows_would_be_filled_up_is_refused() => Assert.Contains(
        "too many cells",
        Assert.Throws<UnreadableMarkdownException>(() => MarkdownText.ToHtml(
            string.Concat(Enumerable.Repeat("a|", 300)) + "\n" + string.Concat(Enumerable.Repeat("-|", 300)) + "\n" + string.Concat(Enumerable.Repeat("a|\n", 100)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_long_address_that_is_referred_to_again_and_again_is_refused() => Assert.Contains(
        "too long together",
        Assert.Throws<UnreadableMarkdownException>(() => MarkdownText.ToHtml(
            $"[a]: /{new string('b', 40_000)}\n\n" + string.Concat(Enumerable.Repeat("[a] ", 400)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Prose_with_much_of_everything_is_a_page()
    {
        var paragraph = string.Concat(Enumerable.Repeat("Some *words* and a [link](https://example.org/a?b=c) with `code`, ", 20)) + "end.\n\n";
        var table = "| A | B | C | D |\n| - | - | - | - |\n" + string.Concat(Enumerable.Repeat("| **a** | [b](/c/) | `d` | e |\n", 90)) + "\n";
        var section = "## A section\n\n" + paragraph + "- One\n  - Two\n    - Three\n      > Four\n\n" + table;

        using var page = Parse(string.Concat(Enumerable.Repeat(section, 9)));

        Assert.Equal(9, page.QuerySelectorAll("table").Length);
        Assert.Equal(9 * 110, page.QuerySelectorAll("a").Length);
    }

    [Theory]
    [InlineData("One.\n\nfi&#x202E;le", 2)]
    [InlineData("a&zwnj;b", 0)]
    [InlineData("a&#xE0061;b", 0)]
    [InlineData("# a\n\n[b](/c \"d&#x2066;e\")", 2)]
    public void A_character_that_nobody_sees_is_refused_where_an_entity_hides_it(string markdown, int line)
    {
        var refused = Assert.Throws<UnreadableMarkdownException>(() => MarkdownText.ToHtml(markdown));

        Assert.Equal(("invisible-character", line), (refused.Rule.Code, refused.Line));
    }

    [Theory]
    [InlineData("{{ title }}")]
    [InlineData("`{{ 7*7 }}` and {% raw %}")]
    public void What_looks_like_a_template_is_text(string markdown)
    {
        using var page = Parse(markdown);

        Assert.Equal(Words(markdown.Replace("`", "", StringComparison.Ordinal)), Words(page.Body!.TextContent));
    }

    [Fact]
    public void A_page_of_hostile_prose_is_a_page_like_others()
    {
        using var site = new SmallSite(SmallInput.Complete().With("pages/about.md", """
            ---
            title: About
            description: What this is.
            ---
            ## Main
            <script>alert(1)</script> {{ site_title }} ![y](https://tracker.example/z.gif)

            ## Main
            | a | b |
            | :-: | - |
            | c | d |
            """)).Built();

        var page = WrittenPage.Read(site.Output, "about/index.html");

        Assert.Empty(page.Faults);
        Assert.DoesNotContain(page.References, reference => !reference.IsLink && !reference.IsInternal);
        Assert.Equal(page.Ids.Distinct(), page.Ids);
        Assert.Contains("{{ site_title }}", site.Open("about/index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    static IHtmlDocument Parse(string markdown) =>
        new HtmlParser().ParseDocument($"<!doctype html><body>{MarkdownText.ToHtml(markdown.ReplaceLineEndings("\n"))}");

    static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
