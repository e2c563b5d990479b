using System.Globalization;
using System.Text;

namespace Knowledgebase.Sources.Reporting;

/// <summary>
/// Text that someone else wrote, on one line of bounded length: titles and quotes are as long as they like, and may hold
/// ends of lines, what moves a cursor, what turns the reading direction, and what nobody sees.
/// </summary>
internal static class PlainLine
{
    const int MostCharacters = 400;

    /// <summary>The text without all that, with single spaces, and with an ellipsis in place of what is too much.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder();
        var isParted = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                isParted = line.Length > 0;
                continue;
            }

            if (!IsSeen(rune))
                continue;
            if (line.Length >= MostCharacters)
                return line.Append('…').ToString();
            if (isParted)
                line.Append(' ');
            isParted = false;
            line.Append(rune);
        }

        return line.ToString();
    }

    static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
