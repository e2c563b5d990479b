using System.Buffers;
using System.Globalization;
using System.Text;

namespace Knowledgebase.Facts.Reading.Files;

/// <summary>
/// Characters that nobody sees: they can make a text read otherwise than it is (CVE-2021-42574, "Trojan Source"), or hide
/// one in another. They are told by the properties that Unicode gives to whole code points. What a script or an emoji
/// needs is allowed where it needs it (<see cref="NeededCharacters"/>). The form for findings leaves out the same ones:
/// <c>theme/scripts/contribute/visible-text.js</c>.
/// </summary>
public static class InvisibleCharacters
{
    // What most text is made of: the processor skips it many characters at a time.
    static readonly SearchValues<char> Ordinary =
        SearchValues.Create(['\t', '\r', '\n', .. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code)]);

    /// <summary>Reports each one in a file.</summary>
    internal static void ReportAll(TextFile file, Report report)
    {
        var (line, lineStart, counted) = (1, 0, 0);
        for (var at = Next(file.Text, 0); at >= 0; at = Next(file.Text, at + LengthAt(file.Text, at)))
        {
            for (; counted < at; counted++)
                if (file.Text[counted] == '\n')
                    (line, lineStart) = (line + 1, counted + 1);
            report.Add(ReadingRules.InvisibleCharacter, file.At(line, at - lineStart + 1), Message(file.Text, at));
        }
    }

    /// <summary>What to say of the first in a text; null where there is none.</summary>
    public static string? First(string text) => Next(text, 0) is var at and >= 0 ? Message(text, at) : null;

    // The index of the next one, or -1.
    static int Next(string text, int from)
    {
        while (text.AsSpan(from).IndexOfAnyExcept(Ordinary) is var ahead and >= 0)
        {
            from += ahead;
            if (IsInvisible(CodeAt(text, from)) && !NeededCharacters.IsNeeded(text, from))
                return from;
            from += LengthAt(text, from);
        }
        return -1;
    }

    static bool IsInvisible(int code) => CharUnicodeInfo.GetUnicodeCategory(code) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        // Those that are written before a number can be seen (Prepended_Concatenation_Mark).
        UnicodeCategory.Format => code is not ((>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD),
        // Letters, marks and symbols that are shown as nothing: the rest of Default_Ignorable_Code_Point, and blanks.
        _ => code is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2800 or 0x3164
            or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or 0xFFFC or 0x13441 or 0x13442 or 0x16FE4 or 0x1D159 or (>= 0xE0100 and <= 0xE01EF),
    };

    static string Message(string text, int at) => string.Create(CultureInfo.InvariantCulture,
        $"The character U+{CodeAt(text, at):X4} stands here, which nobody can see. Delete it, or type the text anew.");

    static int CodeAt(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at];

    static int LengthAt(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
}
