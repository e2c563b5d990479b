using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Knowledgebase.Facts.Names;

namespace Knowledgebase.Sources.PageText;

/// <summary>Reads the text of a page of HTML.</summary>
internal static class HtmlPage
{
    // Several times what the longest documents that people read have; each takes about half a kilobyte of memory.
    const int MostElements = 100_000;

    // A page that shows a document has its own heading above that of the document.
    const int MostTitles = 8;

    // With fewer, what calls itself the main part is not.
    const int FewWords = 25;

    /// <summary>The text of a page; of one that is too large, or that takes too long, the text of its beginning.</summary>
    /// <param name="stop">Ends the reading where the page takes too long. Some need the square of their length.</param>
    public static async Task<PageContent> ReadAsync(string html, bool isEncodingGuessed, CancellationToken stop)
    {
        var (document, isWhole) = await ParseAsync(html, stop);
        using (document)
        {
            if (document?.DocumentElement is not { } root)
                return new PageContent([], [], [], isEncodingGuessed, "Reading it takes too long, so it was not read.");
            var blocks = HtmlBlocks.In(root, _ => false);
            return new PageContent(Titles(document), Main(blocks), Readings(root, blocks), isEncodingGuessed, Shortcoming(document, isWhole));
        }
    }

    static async Task<(IDocument? Document, bool IsWhole)> ParseAsync(string html, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        IDocument? document = null;
        var elements = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            SkipComments = true,
            DisableElementPositionTracking = true,
            OnCreated = (element, _) =>
            {
                document ??= element.Owner;
                if (++elements == MostElements)
                    enough.Cancel();
            },
        });
        try
        {
            return (await parser.ParseDocumentAsync(html, enough.Token), true);
        }
        catch (OperationCanceledException) when (enough.IsCancellationRequested)
        {
            return (document, false);
        }
    }

    static List<string> Titles(IDocument document) =>
    [
        .. document.QuerySelectorAll("title, h1, meta[property='og:title']")
            .Take(MostTitles)
            .Where(IsRead)
            .Select(element => PlainLine.Shortened(element.GetAttribute("content") ?? element.TextContent))
            .Where(title => title.Length > 0),
    ];

    static List<string> Main(List<HtmlBlock> blocks) =>
        Enough(blocks.Where(block => block.IsInMain && !block.IsAside))
        ?? Enough(blocks.Where(block => !block.IsAside))
        ?? [.. blocks.Select(block => block.Text)];

    static List<string>? Enough(IEnumerable<HtmlBlock> blocks)
    {
        var texts = blocks.Select(block => block.Text).ToList();
        var words = 0;
        return texts.Any(text => (words += LooseText.Count(LooseText.Of(text))) >= FewWords) ? texts : null;
    }

    static List<PageReading> Readings(IElement root, List<HtmlBlock> blocks)
    {
        string[] texts =
        [
            Text(blocks),
            Text(HtmlBlocks.In(root, HtmlKinds.MayBeHidden)),
            Text(HtmlBlocks.In(root, HtmlKinds.IsFootnoteMark)),
            Text(HtmlBlocks.In(root, element => HtmlKinds.MayBeHidden(element) || HtmlKinds.IsFootnoteMark(element))),
        ];
        return [.. texts.Distinct().SelectMany(text => (PageReading[])[new(text, false), new(text, true)])];
    }

    static string Text(List<HtmlBlock> blocks) => string.Join('\n', blocks.Select(block => block.Text));

    static string? Shortcoming(IDocument document, bool isWhole) =>
        !isWhole ? "It is so large, or made so, that only its beginning was read."
        : document.QuerySelectorAll("meta[http-equiv=refresh i][content*=url i]").Any(IsRead)
            ? "It sends readers on to another page by itself, and that was not read. Look yourself."
        : null;

    static bool IsRead(IElement element) => element.Closest("svg, math, noscript, template") is null;
}
