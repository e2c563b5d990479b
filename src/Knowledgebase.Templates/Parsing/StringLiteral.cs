using System.Globalization;
using System.Text;

namespace Knowledgebase.Templates.Parsing;

/// <summary>Turns a string as written between its quotes into the string that is meant.</summary>
internal static class StringLiteral
{
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
            if (digits > 0 && i + digits < written.Length && TryReadCode(written.Slice(i + 1, digits), out var code))
            {
                meant.Append((char)code);
                i += digits;
            }
            else
                meant.Append(Meaning(written[i]));
        }

        return meant.ToString();
    }

    static bool TryReadCode(ReadOnlySpan<char> digits, out int code) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);

    static char Meaning(char escaped) => escaped switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        '0' => '\0',
        _ => escaped,
    };
}
