using System.Globalization;
using System.Text;

namespace Knowledgebase.Facts.Names;

/// <summary>
/// Text that anyone wrote, on one line: without ends of lines, what moves a cursor, what turns the reading direction, what nobody
/// sees, and what XML cannot hold.
/// </summary>
public static class PlainLine
{
    const int ShortLine = 400;

    // Joiners, which names and emoji need.
    const int ZeroWidthNonJoiner = 0x200C;
    const int ZeroWidthJoiner = 0x200D;

    /// <summary>The text without all that, with single spaces.</summary>
    public static string Of(string text) => Of(text, int.MaxValue);

    /// <summary>The same of bounded length, with an ellipsis in place of what is too much.</summary>
    public static string Shortened(string text) => Of(text, ShortLine);

    static string Of(string text, int most)
    {
        var line = new StringBuilder();
        var isParted = false;
        Rune? joiner = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                isParted = line.Length > 0;
                joiner = null;
                continue;
            }

            // A joiner with nothing to join is not seen.
            if (rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner)
            {
                joiner = line.Length > 0 && !isParted ? rune : null;
                continue;
            }

            if (!IsSeen(rune))
                continue;
            if (line.Length >= most)
                return line.Append('…').ToString();
            if (isParted)
                line.Append(' ');
            if (joiner is { } between)
                line.Append(between);
            (isParted, joiner) = (false, null);
            line.Append(rune);
        }

        return line.ToString();
    }

    // Half a character is read as the replacement character.
    static bool IsSeen(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
