using System.Buffers;
using System.Globalization;
using System.Text;

namespace Knowledgebase.Facts.Reading.Files;

/// <summary>
/// Characters that nobody sees by themselves, but by what they make of those beside them: joiners in scripts whose letters
/// join, and what chooses between shapes of an emoji, an ideograph or a Mongolian letter. Tag characters are not among
/// them, though three flags are made with them: any text can be hidden in them.
/// </summary>
internal static class NeededCharacters
{
    const int NonJoiner = 0x200C;
    const int Joiner = 0x200D;
    const int EmojiPresentation = 0xFE0F;
    const int KeyCap = 0x20E3;

    /// <summary>Whether a character that nobody sees is needed where it stands.</summary>
    public static bool IsNeeded(string text, int at)
    {
        var code = Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at];
        var before = Before(text, at);
        return code switch
        {
            NonJoiner => Joins(before),
            Joiner => Joins(before) || (EndsEmoji(text, at) && IsSymbol(After(text, at))),
            0xFE0E or EmojiPresentation => IsSymbol(before) || before is 0x203C or 0x2049 or 0x3030
                || (before is '#' or '*' or (>= '0' and <= '9') && After(text, at) == KeyCap),
            (>= 0xFE00 and <= 0xFE0D) or (>= 0xE0100 and <= 0xE01EF) => IsIdeograph(before),
            >= 0x180B and <= 0x180F => before is >= 0x1820 and <= 0x18AA,
            _ => false,
        };
    }

    // The blocks of scripts whose letters join or stack, from Arabic to Mongolian and from Limbu to Adlam.
    static bool Joins(int code) => code is (>= 0x0600 and <= 0x109F) or (>= 0x1700 and <= 0x18AF) or (>= 0x1900 and <= 0x1C4F)
        or (>= 0x1CD0 and <= 0x1CFF) or (>= 0xA800 and <= 0xA8FF) or (>= 0xA900 and <= 0xA95F) or (>= 0xA980 and <= 0xAAFF)
        or (>= 0xABC0 and <= 0xABFF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10A00 and <= 0x10FFF)
        or (>= 0x11000 and <= 0x11FFF) or (>= 0x1E900 and <= 0x1E95F);

    static bool IsIdeograph(int code) =>
        code is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    // Of the signs of mathematics those that are emoji as well are arrows and squares.
    static bool IsSymbol(int code) => code >= 0 && CharUnicodeInfo.GetUnicodeCategory(code) switch
    {
        UnicodeCategory.OtherSymbol => true,
        UnicodeCategory.MathSymbol => code >= 0x2190,
        _ => false,
    };

    // A symbol, also with a colour of skin or with the character that asks for it in colour.
    static bool EndsEmoji(string text, int at)
    {
        var before = Before(text, at);
        return IsSymbol(before) || (before is EmojiPresentation or (>= 0x1F3FB and <= 0x1F3FF)
            && IsSymbol(Before(text, at - (before == EmojiPresentation ? 1 : 2))));
    }

    // -1 at the beginning and at the end.
    static int Before(string text, int at) => at > 0 && Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out _) is OperationStatus.Done ? rune.Value : -1;

    static int After(string text, int at)
    {
        var next = at + (char.IsHighSurrogate(text[at]) ? 2 : 1);
        return next < text.Length && Rune.TryGetRuneAt(text, next, out var rune) ? rune.Value : -1;
    }
}
