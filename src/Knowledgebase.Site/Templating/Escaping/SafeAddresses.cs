using System.Buffers;

namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>
/// Which addresses may stand in a page: http, https, mailto, and those that stay on the site because they have no
/// scheme at all.
/// </summary>
internal static class SafeAddresses
{
    /// <summary>What is written in place of any other address: a link that leads nowhere.</summary>
    public const string Unsafe = "#unsafe-address";

    static readonly SearchValues<char> EndOfScheme = SearchValues.Create(":/?#");

    public static bool IsSafeScheme(ReadOnlySpan<char> scheme)
    {
        scheme = scheme.Trim();
        return scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);
    }

    /// <param name="address">An address without the characters that browsers ignore in one.</param>
    public static bool IsSafe(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny(EndOfScheme);
        return end < 0 || address[end] != ':' || IsSafeScheme(address[..end]);
    }
}
