using Knowledgebase.Sources.Network;

namespace Knowledgebase.Sources.Text;

/// <summary>The text of a page as a reader would find it.</summary>
/// <param name="Titles">What it calls itself: in its head, for those who link to it, and in its headings.</param>
/// <param name="All">All of its text, a paragraph or other block each.</param>
/// <param name="Main">Those that are no menus, notices, dates or invitations.</param>
internal sealed record PageText(IReadOnlyList<string> Titles, IReadOnlyList<string> All, IReadOnlyList<string> Main)
{
    /// <summary>The text of what a host answered; null where it is no text.</summary>
    public static PageText? Of(WebAnswer.Response page)
    {
        var type = page.MediaType;
        if (type is not null && !IsText(type) || page.Body.AsSpan().Contains((byte)0) && !IsUtf16(page))
            return null;
        var text = PageEncoding.Decode(page.Body, page.Charset);
        return IsHtml(type, text) ? HtmlText.Read(text) : Plain(text);
    }

    static PageText Plain(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new PageText([], lines, lines);
    }

    static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type is "application/json" or "application/xml" or "application/yaml"
        || type.EndsWith("+xml", StringComparison.Ordinal)
        || type.EndsWith("+json", StringComparison.Ordinal);

    static bool IsHtml(string? type, string text) =>
        type is "text/html" or "application/xhtml+xml"
        || (type is null && text.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal));

    static bool IsUtf16(WebAnswer.Response page) =>
        page.Charset?.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) == true
        || page.Body is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
