using System.Globalization;
using System.Text;

namespace Knowledgebase.Templates.Parsing;

/// <summary>Turns a string as written between its quotes into the string that is meant.</summary>
internal static class StringLiteral
{
    /// <summary>Whether what stands behind a backslash has a meaning together with it.</summary>
    /// <param name="holdsValues">Whether the string has values in braces, so that a brace can be meant as itself.</param>
    public static bool IsEscape(ReadOnlySpan<char> behind, bool holdsValues) => behind[0] switch
    {
        'u' => TryReadCode(behind, 4, out _),
        'x' => TryReadCode(behind, 2, out _),
        '{' => holdsValues,
        '0' or '\'' or '\\' or '"' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or '\n' or '\r' => true,
        _ => false,
    };

    public static string Unescape(ReadOnlySpan<char> written)
    {
        if (!written.Contains('\\'))
            return written.ToString();
        var meant = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\' || i + 1 == written.Length)
            {
                meant.Append(written[i]);
                continue;
            }

            i++;
            var digits = written[i] switch { 'u' => 4, 'x' => 2, _ => 0 };
            if (digits > 0 && TryReadCode(written[i..], digits, out var code))
            {
                meant.Append((char)code);
                i += digits;
            }
            else if (written[i] is not ('\n' or '\r'))
                meant.Append(Meaning(written[i]));
            else if (written[i..] is ['\r', '\n', ..])
                i++;
        }

        return meant.ToString();
    }

    /// <summary>A string without escapes, in which two quotes stand for one.</summary>
    public static string Verbatim(ReadOnlySpan<char> written) => written.ToString().Replace("``", "`", StringComparison.Ordinal);

    static bool TryReadCode(ReadOnlySpan<char> behind, int digits, out int code)
    {
        code = 0;
        return behind.Length > digits
            && int.TryParse(behind.Slice(1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
    }

    static char Meaning(char escaped) => escaped switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        'v' => '\v',
        '0' => '\0',
        _ => escaped,
    };
}
