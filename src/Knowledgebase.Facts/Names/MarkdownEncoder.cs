using System.Buffers;
using System.Globalization;
using System.Text;

namespace Knowledgebase.Facts.Names;

/// <summary>Writes what others wrote into Markdown so that it stays the text that it is (CommonMark 0.31).</summary>
/// <remarks>
/// Facts are anyone's text. Programs that show Markdown also make links of bare addresses and of names behind an at sign; they
/// do so in text, and never within code spans.
/// </remarks>
public static class MarkdownEncoder
{
    static readonly SearchValues<char> special = SearchValues.Create("\\`*_[]<>&~|$");
    static readonly SearchValues<char> startsBlock = SearchValues.Create("#+-=:");

    /// <summary>A code span that its content cannot end (section 6.1).</summary>
    /// <param name="line">One line; what is nothing but spaces becomes a span with a space, since none can be empty.</param>
    public static string CodeSpan(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return "` `";
        var fence = new string('`', LongestRun(line) + 1);
        // Where both ends are spaces, one is taken away from each.
        var space = line[0] is '`' or ' ' || line[^1] is '`' or ' ' ? " " : "";
        return fence + space + line + space + fence;
    }

    /// <summary>Text of a paragraph, a heading or an entry of a list, on one line: what has a meaning in Markdown is escaped (section 2.4).</summary>
    public static string Text(string text)
    {
        var encoded = new StringBuilder(text.Length + 8);
        var isParted = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control)
            {
                isParted = encoded.Length > 0;
                continue;
            }
            if (isParted)
                encoded.Append(' ');
            isParted = false;
            if (rune.IsAscii && (special.Contains((char)rune.Value) || (encoded.Length == 0 && startsBlock.Contains((char)rune.Value)) || EndsNumber(encoded, rune)))
                encoded.Append('\\');
            encoded.Append(rune);
        }

        return encoded.ToString();
    }

    /// <summary>A link whose label cannot end it.</summary>
    /// <param name="address">A whole address without spaces and angle brackets, or one of a page of the site.</param>
    public static string Link(string label, string address) =>
        $"[{Text(label)}](<{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal)}>)";

    // A number at the start of a line, with a dot or a bracket behind it, begins a list.
    static bool EndsNumber(StringBuilder encoded, Rune rune)
    {
        if (rune.Value is not ('.' or ')') || encoded.Length is 0 or > 9)
            return false;
        for (var place = 0; place < encoded.Length; place++)
            if (!char.IsAsciiDigit(encoded[place]))
                return false;
        return true;
    }

    static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
