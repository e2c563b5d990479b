using System.Globalization;
using System.Text;

namespace Knowledgebase.Cli.Reporting;

/// <summary>
/// Text that may come from anyone's file, made fit for one line of a terminal or a log: what would move the
/// cursor, change colours, start a line, turn the reading direction or be seen by nobody is shown as an escape instead.
/// </summary>
internal static class OneLine
{
    // Joiners, which names and emoji need.
    const char ZeroWidthNonJoiner = '\u200c';
    const char ZeroWidthJoiner = '\u200d';

    /// <summary>The text itself where nothing in it is dangerous.</summary>
    public static string Of(string text)
    {
        if (!text.EnumerateRunes().Any(IsDangerous))
            return text;

        var line = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsDangerous(rune))
                line.Append(rune.IsBmp ? @"\u" : @"\U").Append(rune.Value.ToString(rune.IsBmp ? "x4" : "x8", CultureInfo.InvariantCulture));
            else
                line.Append(rune);
        }

        return line.ToString();
    }

    static bool IsDangerous(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        && rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner);
}
