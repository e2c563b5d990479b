using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Site.Templating;
using Knowledgebase.Site.Views;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Knowledgebase.Site.Markdown;

/// <summary>Turns the Markdown of prose pages into HTML.</summary>
internal static class MarkdownText
{
    const int MostCharactersOfLinks = 100_000;
    const int MostCells = 10_000;

    // Raw HTML is shown as text: what contributors write must not become part of the page's own markup.
    static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .Use<MarkdownLimits>()
        .Build();

    /// <summary>
    /// The HTML of a text. Links that are a <see cref="LinkAddress.Mistake"/> lead nowhere, and pictures
    /// become links, since a picture from elsewhere would tell its host who reads the page.
    /// </summary>
    /// <exception cref="UnreadableMarkdownException">
    /// The page would take too long to make, or be too large, or hold characters that nobody sees.
    /// </exception>
    public static Html ToHtml(string markdown)
    {
        try
        {
            return new Html(Document(markdown).ToHtml(pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig tells by this that it would go too deep.
            throw new UnreadableMarkdownException(SiteRules.UnreadableProse, 0,
                "Quotes, lists or brackets stand too deep within each other for a page to be made of this. Take some away.");
        }
    }

    /// <summary>The headings of the second level in a text that <see cref="ToHtml"/> can turn into HTML, as links within its page.</summary>
    public static IReadOnlyList<Link> Sections(string markdown) =>
    [
        .. from heading in Document(markdown).Descendants<HeadingBlock>()
           where heading.Level == 2
           select new Link(HeadingIds.TextOf(heading), $"#{heading.GetAttributes().Id}"),
    ];

    static MarkdownDocument Document(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, pipeline);
        RefuseAmplified(document);
        RefuseHidden(document);
        HeadingIds.AddTo(document);
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.IsImage = false;
            if (LinkAddress.Mistake(link.Url) is not null)
                link.Url = "#";
        }
        foreach (var link in document.Descendants<AutolinkInline>())
            if (!link.IsEmail && LinkAddress.Mistake(link.Url) is not null)
                link.Url = "#";
        foreach (var table in document.Descendants<Table>())
            MakePlain(table);
        return document;
    }

    // A short reference repeats the whole address, and a short row is filled up with cells.
    static void RefuseAmplified(MarkdownDocument document)
    {
        if (document.Descendants<LinkInline>().Sum(link => (long)(link.Url?.Length ?? 0) + (link.Title?.Length ?? 0)) > MostCharactersOfLinks)
            throw new UnreadableMarkdownException(SiteRules.UnreadableProse, 0,
                "The addresses and titles of all links on this page are too long together. Make them shorter, or several pages of it.");
        if (document.Descendants<TableCell>().Skip(MostCells).FirstOrDefault() is { } cell)
            throw new UnreadableMarkdownException(SiteRules.UnreadableProse, cell.Line, "The tables on this page have too many cells. Make several pages of it.");
    }

    // What an entity stands for was not looked at with the file.
    static void RefuseHidden(MarkdownDocument document)
    {
        foreach (var entity in document.Descendants<HtmlEntityInline>())
            if (InvisibleCharacters.First(entity.Transcoded.ToString()) is { } wrong)
                throw new UnreadableMarkdownException(SiteRules.InvisibleCharacter, entity.Line, wrong);
        foreach (var link in document.Descendants<LinkInline>())
            if (link.Title is { } title && InvisibleCharacters.First(title) is { } wrong)
                throw new UnreadableMarkdownException(SiteRules.InvisibleCharacter, link.Line, wrong);
    }

    /// <summary>What a text links to, in its order; nothing where it cannot be read.</summary>
    public static IReadOnlyList<MarkdownLink> Links(string markdown) => Found(markdown, document =>
        from inline in document.Descendants<Inline>()
        let address = inline switch
        {
            LinkInline link => link.Url,
            AutolinkInline { IsEmail: false } link => link.Url,
            _ => null,
        }
        where address is not null
        select new MarkdownLink(address, inline.Line, inline.Column));

    /// <summary>The headings of a text, in its order; nothing where it cannot be read.</summary>
    public static IReadOnlyList<MarkdownHeading> Headings(string markdown) => Found(markdown, document =>
        from heading in document.Descendants<HeadingBlock>()
        select new MarkdownHeading(heading.Level, HeadingIds.TextOf(heading), heading.Line, heading.Column));

    static IReadOnlyList<T> Found<T>(string markdown, Func<MarkdownDocument, IEnumerable<T>> find)
    {
        try
        {
            return [.. find(Markdig.Markdown.Parse(markdown, pipeline))];
        }
        catch (Exception exception) when (exception is ArgumentException or UnreadableMarkdownException)
        {
            return [];
        }
    }

    // Screen readers go by scope; alignment would be a style attribute, which the Content-Security-Policy forbids.
    static void MakePlain(Table table)
    {
        foreach (var column in table.ColumnDefinitions)
            column.Alignment = null;
        foreach (var row in table.OfType<TableRow>().Where(row => row.IsHeader))
            foreach (var cell in row.OfType<TableCell>())
                cell.GetAttributes().AddPropertyIfNotExist("scope", "col");
    }
}
