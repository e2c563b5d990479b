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

    const string Ignored = " \t\r\n\f'\"";

    static readonly SearchValues<char> EndOfBeginning = SearchValues.Create(":/\\?#&");

    static readonly SearchValues<char> EndOfScheme = SearchValues.Create(":/?#");

    public static bool IsSafeScheme(ReadOnlySpan<char> scheme)
    {
        scheme = scheme.Trim();
        return scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Which part of an address follows what is written of it; null where nothing makes a value safe.</summary>
    /// <param name="written">The value of the attribute so far, with a NUL for each value that a template writes.</param>
    public static OutputContext? After(ReadOnlySpan<char> written)
    {
        // Gaps before an address mean nothing, and in `url='…'` the quotes neither.
        written = written.TrimStart(Ignored);
        var end = written.IndexOfAny(EndOfBeginning);
        var before = end < 0 ? written : written[..end];
        var mayBeNothing = before.IsEmpty || before.Contains('\0');
        return end < 0 ? OutputContext.Address : written[end] switch
        {
            // An entity could stand for any character, the one behind a scheme included.
            '&' => null,
            ':' when before.Contains('\0') => OutputContext.Address,
            ':' => IsSafeScheme(before) ? OutputContext.AddressPart : null,
            '/' or '\\' when mayBeNothing && written[(end + 1)..].Trim(Ignored).IsEmpty => OutputContext.AddressAfterSlash,
            _ => OutputContext.AddressPart,
        };
    }

    /// <param name="address">An address without the characters that browsers ignore in one.</param>
    public static bool IsSafe(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny(EndOfScheme);
        return end < 0 || address[end] != ':' || IsSafeScheme(address[..end]);
    }
}
