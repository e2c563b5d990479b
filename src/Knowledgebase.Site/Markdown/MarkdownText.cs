using Knowledgebase.Site.Templating;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Knowledgebase.Site.Markdown;

/// <summary>Turns the Markdown of prose pages into HTML.</summary>
internal static class MarkdownText
{
    // Raw HTML is shown as text: what contributors write must not become part of the page's own markup.
    static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub)
        .Build();

    /// <summary>
    /// The HTML of a text. Links to other than web addresses, mail and this site lead nowhere, and pictures
    /// become links, since a picture from elsewhere would tell its host who reads the page.
    /// </summary>
    /// <exception cref="ArgumentException">Blocks or brackets stand too deep within each other.</exception>
    public static Html ToHtml(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.IsImage = false;
            if (!IsSafe(link.Url))
                link.Url = "#";
        }
        foreach (var link in document.Descendants<AutolinkInline>())
            if (!link.IsEmail && !IsSafe(link.Url))
                link.Url = "#";
        foreach (var table in document.Descendants<Table>())
            MakePlain(table);
        return new Html(document.ToHtml(pipeline));
    }

    /// <summary>The addresses that a text links to, as it has them; none where it cannot be read.</summary>
    public static IReadOnlyList<string> Addresses(string markdown)
    {
        try
        {
            var document = Markdig.Markdown.Parse(markdown, pipeline);
            return
            [
                .. document.Descendants<LinkInline>().Select(link => link.Url).OfType<string>(),
                .. document.Descendants<AutolinkInline>().Select(link => link.Url),
            ];
        }
        catch (ArgumentException)
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

    static bool IsSafe(string? url)
    {
        if (url is null || url.AsSpan().ContainsAnyInRange('\0', ' '))
            return false;
        var scheme = url.AsSpan(0, Math.Max(0, url.IndexOf(':', StringComparison.Ordinal)));
        return scheme.IsEmpty
            || scheme.ContainsAny('/', '?', '#')
            || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);
    }
}
