using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using AngleSharp.Text;

namespace Knowledgebase.Sources.PageText;

/// <summary>Turns the bytes of a page into text, whatever its host says about them.</summary>
internal static partial class PageEncoding
{
    // As far as browsers look for it (HTML, "prescan a byte stream to determine its encoding").
    const int DeclarationWithin = 1024;

    // AngleSharp takes UTF-8 for what is not registered when it is first used.
    static PageEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// The text of a page. A byte order mark decides; then whether the bytes are UTF-8, which others hardly ever are by
    /// chance; then what the host says, what the page says, and what browsers guess.
    /// </summary>
    /// <param name="charset">The encoding that the host names, or null.</param>
    public static (string Text, bool IsGuess) Decode(byte[] bytes, string? charset)
    {
        var encoding = EncodingOf(bytes, charset);
        using var reader = new StreamReader(new MemoryStream(bytes), encoding ?? TextEncoding.Windows1252, detectEncodingFromByteOrderMarks: true);
        return (reader.ReadToEnd(), encoding is null);
    }

    // Null where nobody knows.
    static Encoding? EncodingOf(ReadOnlySpan<byte> bytes, string? charset)
    {
        var named = Find(charset);
        if (named is not (UnicodeEncoding or UTF32Encoding) && IsUtf8(bytes))
            return Encoding.UTF8;
        // They said UTF-8, and it is not; a page that says UTF-16 of itself could not have been read to say so.
        return named is not (null or UTF8Encoding) ? named
            : Find(Declared(bytes)) is { } declared and not (UnicodeEncoding or UTF32Encoding or UTF8Encoding) ? declared
            : null;
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

    // By the names that browsers know, and by those that .NET knows beside them.
    static Encoding? Find(string? name) =>
        name?.Trim() is not { Length: > 0 } label ? null
        : TextEncoding.IsSupported(label) ? TextEncoding.Resolve(label)
        : CodePagesEncodingProvider.Instance.GetEncoding(label);

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_.:-]{1,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
