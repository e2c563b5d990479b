namespace Knowledgebase.Site.Views;

/// <summary>Links that lead to words on a page (WICG, URL Fragment Text Directives).</summary>
internal static class TextFragment
{
    /// <summary>
    /// The address with a text directive for the quote. The hyphen, the comma and the ampersand have a meaning
    /// in a directive and are percent-encoded (section 3.2, "Syntax"); a directive that is there already stays.
    /// </summary>
    public static string To(string url, string? quote)
    {
        if (string.IsNullOrWhiteSpace(quote))
            return url;
        var text = Uri.EscapeDataString(quote).Replace("-", "%2D", StringComparison.Ordinal);
        return url.Contains(":~:", StringComparison.Ordinal) ? $"{url}&text={text}"
            : url.Contains('#', StringComparison.Ordinal) ? $"{url}:~:text={text}"
            : $"{url}#:~:text={text}";
    }
}
