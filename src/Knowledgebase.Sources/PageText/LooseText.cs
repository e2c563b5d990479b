using System.Globalization;
using System.Text;
using Knowledgebase.Facts.Names;

namespace Knowledgebase.Sources.PageText;

/// <summary>
/// Texts in the one form in which they are compared: their words alone, without capitals, white space, punctuation,
/// quotation marks and dashes, which differ between a page, its copies and what people type.
/// </summary>
internal static class LooseText
{
    /// <summary>
    /// The words of a text, with a single space before, between and after them, so that words are found whole; an empty
    /// text where it has none.
    /// </summary>
    public static string Of(string text)
    {
        var words = new StringBuilder(text.Length + 2);
        // A letter that is a word by itself has no neighbours but the marks on it.
        var standsAlone = false;
        foreach (var rune in (Ascii.IsValid(text) ? text : CompatibilityDecomposition.Of(WithoutSpacingAccents(text))).EnumerateRunes())
        {
            switch (KindOf(rune))
            {
                case Kind.Mark:
                    words.Append(rune);
                    continue;
                case Kind.Letter:
                    if (standsAlone || words.Length == 0)
                        EndWord(words);
                    Append(words, rune);
                    standsAlone = false;
                    continue;
                case Kind.Word:
                    EndWord(words);
                    words.Append(rune);
                    standsAlone = true;
                    continue;
                case Kind.Space:
                    if (words.Length > 0)
                        EndWord(words);
                    standsAlone = false;
                    continue;
                default:
                    continue;
            }
        }

        if (words.Length > 0)
            EndWord(words);
        return words.ToString();
    }

    /// <summary>The words of a text.</summary>
    public static string[] Words(string text) => Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many words there are in a text that is in this form.</summary>
    public static int Count(string loose) => Math.Max(0, loose.AsSpan().Count(' ') - 1);

    static void EndWord(StringBuilder words)
    {
        if (words.Length == 0 || words[^1] != ' ')
            words.Append(' ');
    }

    // As full case folding has it, in which a letter may come to two (Unicode, CaseFolding.txt).
    static void Append(StringBuilder words, Rune rune)
    {
        var folded = Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune));
        if (folded.Value == 'ß')
            words.Append("ss");
        else
            words.Append(folded);
    }

    // They are typed for apostrophes, and would come to a space and a mark.
    static string WithoutSpacingAccents(string text) => text.Replace("\u00B4", "", StringComparison.Ordinal);

    static Kind KindOf(Rune rune) => rune.Value switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' => Kind.Letter,
        // Apostrophes, of which a page has one form and the person who types it another.
        '\'' or '`' or 0x2018 or 0x2019 or 0x201B or 0x02BC or 0x2032 => Kind.Nothing,
        // What nobody sees, beside the format characters: variation selectors and fillers.
        0x034F or (>= 0x115F and <= 0x1160) or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
            => Kind.Nothing,
        '%' or '\u00A7' => Kind.Word,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Kind.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Kind.Mark,
            // Soft hyphens, joiners, marks of direction.
            UnicodeCategory.Format or UnicodeCategory.EnclosingMark => Kind.Nothing,
            // Scripts that write words without spaces between them; and currencies, which must not differ.
            UnicodeCategory.OtherLetter or UnicodeCategory.CurrencySymbol => Kind.Word,
            _ => Kind.Space,
        },
    };

    enum Kind
    {
        Nothing,
        Space,
        Letter,
        Mark,
        Word,
    }
}
