using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Knowledgebase.Sources.Text;

/// <summary>Turns the bytes of a page into text, whatever its host says about them.</summary>
internal static partial class PageEncoding
{
    // As far as browsers look for it (HTML, "prescan a byte stream to determine its encoding").
    const int DeclarationWithin = 1024;

    static readonly Encoding windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// The text of a page. A byte order mark decides; then whether the bytes are UTF-8, which others hardly ever are by
    /// chance; then what the host says, what the page says, and what browsers guess.
    /// </summary>
    /// <param name="charset">The encoding that the host names, or null.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);

        var named = Find(charset);
        if (named is not (UnicodeEncoding or UTF32Encoding) && IsUtf8(bytes))
            return Encoding.UTF8.GetString(bytes);
        // They said UTF-8, and it is not; a page that says UTF-16 of itself could not have been read to say so.
        if (named is null or UTF8Encoding)
            named = Find(Declared(bytes)) is { } declared and not (UnicodeEncoding or UTF32Encoding or UTF8Encoding) ? declared : windows1252;
        return named.GetString(bytes);
    }

    // A page that was cut may end within a character.
    static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var missing = 0; missing < 4 && missing <= bytes.Length; missing++)
            if (Utf8.IsValid(bytes[..^missing]))
                return missing == 0 || bytes[^missing] >= 0xC0;
        return false;
    }

    static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWithin)]);
        return Declaration().Match(start) is { Success: true } match ? match.Groups[1].Value : null;
    }

    static Encoding? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        // Browsers read both as the larger of them (WHATWG Encoding, section 4.2).
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
            return windows1252;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        // There is no such encoding, or one that nobody should be made to read, such as UTF-7.
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_.:-]{1,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
