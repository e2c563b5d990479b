using Knowledgebase.Sources.Fetching;

namespace Knowledgebase.Sources.PageText;

/// <summary>The text of a page as a reader would find it.</summary>
/// <param name="Titles">What it calls itself: in its head, for those who link to it, and in its headings.</param>
/// <param name="Main">A paragraph or other block each, those that are no menus, notices, dates or invitations.</param>
/// <param name="Readings">All of its text, first as it stands there.</param>
/// <param name="IsEncodingGuessed">Whether letters that are no ASCII may have been read as others.</param>
/// <param name="Shortcoming">Why this is not all that readers find, in a sentence; null where it is.</param>
internal sealed record PageContent(
    IReadOnlyList<string> Titles, IReadOnlyList<string> Main, IReadOnlyList<PageReading> Readings, bool IsEncodingGuessed, string? Shortcoming)
{
    /// <summary>How many words it has.</summary>
    public int CountWords() => Readings.Count == 0 ? 0 : LooseText.Count(Readings[0].Words());

    /// <summary>The text of what a host answered; null where it is no text.</summary>
    /// <param name="stop">Ends the reading where it takes too long.</param>
    public static async Task<PageContent?> ReadAsync(WebAnswer.Response page, CancellationToken stop)
    {
        var type = page.MediaType;
        if (type is not null && !IsText(type) || page.Body.AsSpan().Contains((byte)0) && !IsUtf16(page))
            return null;
        var (text, isGuess) = PageEncoding.Decode(page.Body, page.Charset);
        return IsHtml(type, text) ? await HtmlPage.ReadAsync(text, isGuess, stop) : Plain(text, isGuess);
    }

    static PageContent Plain(string text, bool isGuess)
    {
        var lines = text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new PageContent([], lines, [new PageReading(text, IsWithoutMarks: false), new PageReading(text, IsWithoutMarks: true)], isGuess, null);
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
