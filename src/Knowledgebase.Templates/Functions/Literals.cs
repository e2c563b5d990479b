using System.Globalization;
using System.Text;

namespace Knowledgebase.Templates.Functions;

/// <summary>Writes text as it stands between quotes in a template.</summary>
internal static class Literals
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 2);
        foreach (var character in text)
        {
            if (Short(character) is { } letter)
                escaped.Append('\\').Append(letter);
            else if (character < ' ')
                escaped.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}");
            else
                escaped.Append(character);
        }

        return escaped.ToString();
    }

    static char? Short(char character) => character switch
    {
        '"' or '\\' => character,
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\v' => 'v',
        _ => null,
    };
}
