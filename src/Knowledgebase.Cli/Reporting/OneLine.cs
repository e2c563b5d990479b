using System.Globalization;
using System.Text;

namespace Knowledgebase.Cli.Reporting;

/// <summary>
/// Text that may come from anyone's file, made fit for one line of a terminal or a log: what would move the
/// cursor, change colours, start a line or turn the reading direction is shown as an escape instead.
/// </summary>
internal static class OneLine
{
    /// <summary>The text itself where nothing in it is dangerous.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsDangerous))
            return text;

        var line = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (IsDangerous(character))
                line.Append(CultureInfo.InvariantCulture, $@"\u{(int)character:x4}");
            else
                line.Append(character);
        }

        return line.ToString();
    }

    static bool IsDangerous(char character) =>
        char.IsControl(character)
        || character is '\u2028' or '\u2029'
        || character is >= '\u202a' and <= '\u202e'
        || character is >= '\u2066' and <= '\u2069';
}
