using System.Globalization;

namespace Knowledgebase.Facts.Model;

/// <summary>
/// What is kept of a source's main text, to tell later whether it is still the same. Its parts are worked out
/// where the web is read; here it is only kept and compared.
/// </summary>
/// <param name="Version">
/// How it was worked out. Two of different versions say nothing about each other, so that a better way to work
/// it out does not make every source look changed.
/// </param>
/// <param name="Exact">32 lower-case hexadecimal digits, which are equal only where the texts are.</param>
/// <param name="Similar">64 bits, of which the fewer differ the more the texts have in common.</param>
public readonly record struct Fingerprint(int Version, string Exact, ulong Similar)
{
    const int ExactLength = 32;
    const int SimilarLength = 16;

    /// <summary>Reads the form in which it stands in the input, such as <c>1-9f86…-00ff…</c>.</summary>
    public static bool TryParse(string text, out Fingerprint fingerprint)
    {
        fingerprint = default;
        var parts = text.Split('-');
        if (parts is not [{ Length: 1 or 2 } version, { Length: ExactLength } exact, { Length: SimilarLength } similar]
            || !int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !exact.All(char.IsAsciiHexDigitLower)
            || !similar.All(char.IsAsciiHexDigitLower))
        {
            return false;
        }

        var bits = ulong.Parse(similar, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        fingerprint = new Fingerprint(number, exact, bits);
        return true;
    }

    /// <summary>The form in which it stands in the input.</summary>
    public override string ToString() => $"{Version}-{Exact}-{Similar:x16}";
}
