using System.Buffers;
using System.Globalization;

namespace Knowledgebase.Facts.Reading;

/// <summary>
/// Characters that nobody sees: they can make a text read otherwise than it is (CVE-2021-42574, "Trojan
/// Source"), or hide one in another. The joiners U+200C and U+200D stay allowed: names and emoji need them.
/// </summary>
internal static class InvisibleCharacters
{
    // What most text is made of: the processor skips it many characters at a time.
    static readonly SearchValues<char> Ordinary = SearchValues.Create(['\t', '\r', '\n', .. Range(' ', '~')]);

    static readonly SearchValues<char> All = SearchValues.Create(
    [
        // Control characters, but for the tab and the ends of lines.
        .. Range(0x00, 0x08), '\u000B', '\u000C', .. Range(0x0E, 0x1F), .. Range(0x7F, 0x9F),
        // The soft hyphen, and what has no width.
        '\u00AD', '\u200B', .. Range(0x2060, 0x2065), '\uFEFF',
        // The separators that some programs break lines at and some do not.
        '\u2028', '\u2029',
        // What turns the direction of writing.
        '\u061C', '\u200E', '\u200F', .. Range(0x202A, 0x202E), .. Range(0x2066, 0x206F),
        // Annotations, and what is no character.
        .. Range(0xFFF9, 0xFFFB), '\uFFFE', '\uFFFF',
    ]);

    /// <summary>Reports each one in a file.</summary>
    public static void ReportAll(TextFile file, Report report)
    {
        var (line, lineStart, counted) = (1, 0, 0);
        for (var at = Next(file.Text, 0); at >= 0; at = Next(file.Text, at + 1))
        {
            for (; counted < at; counted++)
                if (file.Text[counted] == '\n')
                    (line, lineStart) = (line + 1, counted + 1);
            Report(file.Text[at], file.At(line, at - lineStart + 1), report);
        }
    }

    /// <summary>Reports the first in a text that begins here.</summary>
    public static void ReportFirst(string text, Position at, Report report)
    {
        var first = Next(text, 0);
        if (first >= 0)
            Report(text[first], at, report);
    }

    // The index of the next one, or -1.
    static int Next(string text, int from)
    {
        while (text.AsSpan(from).IndexOfAnyExcept(Ordinary) is var ahead and >= 0)
        {
            from += ahead;
            if (All.Contains(text[from]))
                return from;
            from++;
        }
        return -1;
    }

    static void Report(char character, Position at, Report report) =>
        report.Add(ReadingRules.InvisibleCharacter, at, string.Create(CultureInfo.InvariantCulture,
            $"The character U+{(int)character:X4} stands here, which nobody can see. Delete it, or type the text anew."));

    static char[] Range(int first, int last) => [.. Enumerable.Range(first, last - first + 1).Select(code => (char)code)];
}
