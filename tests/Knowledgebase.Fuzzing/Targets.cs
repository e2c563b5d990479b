using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Parser;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Names;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Reading.Yaml;
using Knowledgebase.Site;
using Knowledgebase.Site.Markdown;
using Knowledgebase.Site.Outputs.Feeds;
using Knowledgebase.Site.Changes;
using Knowledgebase.Site.References;
using Knowledgebase.Site.Templating;
using Knowledgebase.Sources.Fetching;
using Knowledgebase.Sources.PageText;

namespace Knowledgebase.Fuzzing;

/// <summary>What reads texts that anyone may send. Each throws where a promise is broken.</summary>
internal static class Targets
{
    static readonly DateOnly today = new(2026, 11, 21);

    static readonly string[] yaml =
    [
        "\n", "\n  ", "- ", ": ", "\t", "[", "]", "{", "}", ", ", "\"", "'", "# ", "&a ", "*a", "!!t ", "|\n", ">-\n", "? ", "<<: ", "---\n", "...\n", "%YAML 1.2\n", "\uFEFF", "\u2028", "~", "value: ", "unknown", "evidence:", "source: ", "id: ", "kind: ", "date: ", "2021-02-29", "applies-to: ", "since: ", "summary: ", "same-as: ", "checked: ", "title: ", "url: https://a.example/",
    ];

    public static IReadOnlyDictionary<string, Func<Action<byte[]>>> All { get; } = new Dictionary<string, Func<Action<byte[]>>>
    {
        ["yaml"] = () => Yaml,
        ["facts"] = Facts,
        ["markdown"] = () => Markdown,
        ["templates"] = () => Templates,
        ["pages"] = () => Pages,
        ["feeds"] = Feeds,
    };

    /// <summary>What each format gives a meaning to.</summary>
    public static IReadOnlyDictionary<string, string[]> Words { get; } = new Dictionary<string, string[]>
    {
        ["yaml"] = yaml,
        ["facts"] = yaml,
        ["markdown"] = ["# ", "\n\n", "> ", "- ", "1. ", "*", "_", "**", "`", "```\n", "[", "](", ")", "![", "<", ">", "&amp;", "&#x200B;", "| a | b |\n|---|---|\n", "https://a.example/", "javascript:", "data:", "\\", "[a]: /b 'c'\n", "  \n", "\u202e"],
        ["templates"] = ["{{ ", " }}", "{{~ ", " ~}}", "{{- ", " -}}", "{%{", "}%}", "if ", "else", "end", "for x in ", "xs", "with ", "capture c", "include 'part' ", "a: ", "$.a", "$1", "case ", "when ", "while ", "break", "ret", " | ", "string.upcase", "array.sort 'name'", "array.map ", "html.strip", "x", ".name", "?.", " ?? ", "'", "\"", "[", "]", "{", "}", "(", ")", "<a href=\"", "<script type=\"application/json\">", "</script>", "<p title=", "<!-- ", " -->", ">", "<meta http-equiv=refresh content=\"", "regex.match ", "1..3"],
        ["pages"] = ["<p>", "</p>", "<table>", "<tr><td>", "<sup>1</sup>", "<svg>", "<math>", "<template>", "<script>", "</script>", "<!--", "-->", "<title>", "</title>", "<h1>", "<main>", "<details>", "<meta charset=utf-16>", "<meta http-equiv=refresh content='0;url=/'>", "&#x", "&nbsp;", "\uFEFF", "<![CDATA[", "]]>", "<ruby>", "<select>", "<b>", "</b>", "\u0301"],
        ["feeds"] = ["<", "]]>", "&", "&amp;", "\r\n", "\\n", ";", ",", ":", "END:VEVENT", "\u2028", "\uFFFE", "\0", "\u001b", "\"", "\\", "{", "}", "𝄞", "\u202e"],
    };

    static void Yaml(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        YamlReader.Read(new TextFile("a.yml", text), new Report(today));
        SourceFile.Read("sources/a.yml", text, today);
    }

    /// <summary>A whole input, in which the first byte says which file the rest is.</summary>
    static Action<byte[]> Facts()
    {
        var folder = SmallFacts.Write();
        return input =>
        {
            var (name, text) = SmallFacts.Files[input is [var first, ..] ? first % SmallFacts.Files.Length : 0];
            var path = Path.Combine(folder, name);
            File.WriteAllBytes(path, input.AsSpan(Math.Min(1, input.Length)));
            InputReader.Read(folder, today);
            File.WriteAllText(path, text);
        };
    }

    static void Markdown(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        MarkdownText.Links(text);
        string html;
        try
        {
            html = MarkdownText.ToHtml(text).Text;
        }
        catch (UnreadableMarkdownException)
        {
            return;
        }

        using var page = new HtmlParser().ParseDocument($"<body>{html}");
        foreach (var element in page.All)
        {
            Expect(element.LocalName is not ("script" or "style" or "iframe" or "img" or "object" or "form" or "svg"), $"<{element.LocalName}> came of Markdown");
            foreach (var attribute in element.Attributes)
            {
                Expect(attribute.Name is "href" or "title" or "id" or "class" or "scope" or "start", $"the attribute {attribute.Name} came of Markdown");
                Expect(attribute.Name != "href" || !attribute.Value.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase), "an address runs a script");
            }
        }
    }

    static void Templates(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var set = TemplateSet.Read([new TemplateSource("page", "page.html", text), new TemplateSource("part", "part.html", "<b>{{ $.a }}</b>{{ y = x }}")]);
        var problems = set.Check([new TemplateUse("page", typeof(Model))]);
        if (set.Problems.Count + problems.Count > 0)
            return;
        using var renderer = new TemplateRenderer(set);
        try
        {
            renderer.Render("page", new TemplateOutput(), new Model("\"'><script>javascript:&", [new Item("a", 1), new Item("<b>", 2)], new Item("c", 3)));
        }
        catch (TemplateException)
        {
            // What only values show ends a rendering.
        }
    }

    static void Pages(byte[] input)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var (type, charset) = (input is [var first, ..] ? first % 4 : 0) switch
        {
            0 => ("text/html", (string?)null),
            1 => (null, null),
            2 => ("text/html", "utf-16"),
            _ => ("text/plain", "windows-1252"),
        };
        var answer = new WebAnswer.Response(200, null, type, charset, [.. input.Skip(1)], false, null);
        if (PageContent.ReadAsync(answer, stop.Token).GetAwaiter().GetResult() is not { } page)
            return;
        page.CountWords();
        TextFingerprint.Of(page);
        TitleComparison.Changed("A title of the page", page);
        QuoteSearch.Find(["a few words [...] of it", "1", "…"], page.Readings, stop.Token);
    }

    /// <summary>Titles and texts of feeds and citations, read back as their readers do.</summary>
    static Action<byte[]> Feeds()
    {
        var context = SiteContext.Of(InputReader.Read(SmallFacts.Write(), today).Knowledge!, today);
        return input =>
        {
            var text = PlainLine.Of(Encoding.UTF8.GetString(input));
            var contents = new FeedContents(text, "https://site.example/changes/", text, [new ChangeItem("a", today, default, text, text, "/changes/")]);
            using var atom = XmlReader.Create(new StringReader(AtomFeed.Write(context, contents, "feeds/a.atom")));
            var feed = SyndicationFeed.Load(atom);
            Expect(feed.Title.Text == text && feed.Items.Single().Title.Text == text, "Atom reads another text");
            using var json = JsonDocument.Parse(JsonFeed.Write(context, contents, "feeds/a.json"));
            Expect(json.RootElement.GetProperty("title").GetString() == text, "JSON Feed reads another text");
            var reference = new Reference("a", text, text, new PartialDate(2020, 2), "https://site.example/", null);
            using var citation = JsonDocument.Parse(CslJsonReference.Of(reference));
            Expect(citation.RootElement[0].GetProperty("title").GetString() == text, "CSL-JSON reads another text");
            Expect(BibTexReference.Of(reference).Count(character => character == '{') == BibTexReference.Of(reference).Count(character => character == '}'), "BibTeX counts other braces");
        };
    }

    static void Expect(bool isKept, string otherwise)
    {
        if (!isKept)
            throw new BrokenPromiseException(otherwise);
    }

    sealed record Model(string X, IReadOnlyList<Item> Xs, Item? One);

    sealed record Item(string Name, int Count);

    sealed class BrokenPromiseException(string message) : Exception(message);
}
