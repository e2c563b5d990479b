using Knowledgebase.Facts.Model;
using Knowledgebase.Sources.Reporting;
using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Knowledgebase.Sources.Tests.Reporting;

/// <summary>The report as a program that shows Markdown understands it, with the extensions that GitHub has.</summary>
public sealed class MarkdownReportTests
{
    static readonly DateOnly day = new(2026, 11, 27);

    static readonly MarkdownPipeline github = new MarkdownPipelineBuilder()
        .UsePipeTables().UseTaskLists().UseAutoLinks().UseEmphasisExtras().UseFootnotes().UseAlertBlocks().UseMathematics().Build();

    public static TheoryData<string> Texts =>
    [
        "plain words",
        "a\n\n# Heading\n\n- [x] done\n\n![p](https://evil.example/p.png)",
        "a\r\n\r\n> [!WARNING]\r\n> b",
        "a\u2028\u2028# b\u0085\u0085# c\v\f# d",
        "# b",
        "- [x] done",
        "1. one",
        "1) one",
        "> quoted",
        "---",
        "===",
        "| a | b |\n|---|---|\n| c | d |",
        "```\ncode\n```",
        "~~~",
        "    indented",
        "`",
        "``` `` `",
        "` a `",
        "\\` a \\",
        "@everyone look @org/team",
        "Closes #1, fixes owner/repository#2 and GH-3",
        "www.evil.example",
        "https://evil.example/",
        "mail@evil.example",
        "[x](https://evil.example/)",
        "[x]: https://evil.example/",
        "[^1] [^1]: note",
        "<https://evil.example/>",
        "<img src=x onerror=alert(1)>",
        "<!--",
        "</details>",
        "<script>alert(1)</script>",
        "&lt;b&gt; &#64;everyone",
        "*a* _b_ **c** ~~d~~ $e$",
        ":tada:",
        "\u001b[31mred\u001b]8;;https://evil.example/\u0007",
        "\u202Eback \u2066in\u2069 \u200Fand \u061Cout",
        "\0\u0001\u007f\u009b",
        "\u200B\u200D\uFEFF\u00AD\U000E0041",
        "\ud800 \udc00",
        "\uFFFE \uE000",
        "   ",
        "",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_others_wrote_is_nothing_but_text_wherever_it_stands(string text)
    {
        var report = Report(text);
        var markdown = MarkdownReport.Of(report, day);
        var document = Markdown.Parse(markdown, github);

        Assert.Equal(
            ["Sources, 2026-11-27", "Quotes that no longer stand in their source (1)"],
            document.Descendants<HeadingBlock>().Select(heading => $"{heading.Inline!.FirstChild}"));
        Assert.Equal([false], document.Descendants<TaskList>().Select(box => box.Checked));
        Assert.DoesNotContain(document.Descendants(), node => node is HtmlBlock or HtmlInline or LinkInline or CodeBlock or QuoteBlock or ThematicBreakBlock or HtmlEntityInline);
        Assert.All(document.Descendants<AutolinkInline>(), link => Assert.StartsWith("https://a.example/", link.Url, StringComparison.Ordinal));
        Assert.Equal(["Quotes it"], document.Descendants<EmphasisInline>().Select(emphasis => $"{emphasis.FirstChild}"));
        // What GitHub looks through after Markdown was read.
        Assert.All(document.Descendants<LiteralInline>(), literal => Assert.DoesNotMatch(@"[@#]|GH-\d|evil|:\w+:", $"{literal.Content}"));
        Assert.DoesNotMatch(@"[^\P{C}\n]", markdown);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void And_so_it_is_with_one_line_a_remark(string text)
    {
        var lines = MarkdownReport.Of(Report(text), day).Split('\n');

        Assert.All(lines, line => Assert.Matches(@"^($|# Sources, |## Quotes |\d|- \[ \] |  - )", line));
        Assert.Equal(14, lines.Length);
    }

    [Fact]
    public void What_is_too_long_is_cut_within_no_letter()
    {
        var remarks = Remarks.Of(Report(string.Concat(Enumerable.Repeat("😀", 100_000))).Sources[0]).ToList();

        Assert.All(remarks.Where(remark => remark.Foreign is not null), remark => Assert.Matches("^(😀)+…$", remark.Foreign!));
        Assert.All(remarks, remark => Assert.InRange($"{remark.Words}{remark.Foreign}".Length, 0, 450));
    }

    [Fact]
    public void An_address_in_other_letters_is_shown_as_the_name_that_is_looked_up() => Assert.Contains(
        "<https://xn--wgv71a.example/%E6%9C%AC>",
        MarkdownReport.Of(Report("x", url: "https://日本.example/本"), day),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("https://\u05D01a.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("nonsense `x`")]
    public void An_address_that_is_none_is_no_link(string url) =>
        Assert.DoesNotContain(Markdown.Parse(MarkdownReport.Of(Report("x", url), day), github).Descendants<AutolinkInline>(), link => !link.Url.StartsWith("https://a.example/", StringComparison.Ordinal));

    // Everything in it that is not ours is that text.
    static CheckReport Report(string text, string? url = null)
    {
        var at = new Position(text, 3, 1);
        var address = url ?? $"https://a.example/{Uri.EscapeDataString(text)}";
        var source = new Source(
            text, text, text, SourceKind.Policy, text, address, Archive: null, Published: null, new PartialDate(2026, 11, 1), SourceAccess.Live, text, text,
            Fingerprint: null, Changed: null, VanishedQuotes: []);
        var seen = new Observation(
            text, "key", new DateTimeOffset(2026, 11, 27, 0, 0, 0, TimeSpan.Zero), SourceReach.Reachable, $"{text} has ({text}). Look yourself.", address, text,
            [new SeenQuote(text, QuoteFate.Vanished)], Fingerprint: null, address);
        return new CheckReport(
            [new ReportedSource(source, at, seen, [new CitingStatement(text, at, text)], [.. SourceIssues.Of(source, seen)])],
            ArchiveAnswered: true);
    }
}
