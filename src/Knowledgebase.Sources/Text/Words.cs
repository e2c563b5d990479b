using System.Globalization;
using System.Text;

namespace Knowledgebase.Sources.Text;

/// <summary>
/// The words of a text in the one form in which texts are compared: without capitals, white space, punctuation,
/// quotation marks and dashes, which differ between a page, its copies and what people type.
/// </summary>
internal static class Words
{
    /// <summary>The words of texts, one after another. No word reaches from one text into the next.</summary>
    public static IEnumerable<string> In(IEnumerable<string> texts) => texts.SelectMany(In);

    /// <summary>The words of a text.</summary>
    public static IEnumerable<string> In(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            switch (KindOf(rune))
            {
                case Kind.Letter:
                    word.Append(Plain(rune));
                    continue;
                case Kind.Nothing:
                    continue;
                case Kind.Word:
                    if (word.Length > 0)
                        yield return Take(word);
                    yield return rune.ToString();
                    continue;
                default:
                    if (word.Length > 0)
                        yield return Take(word);
                    continue;
            }
        }

        if (word.Length > 0)
            yield return Take(word);
    }

    static string Take(StringBuilder word)
    {
        var taken = word.ToString();
        word.Clear();
        return taken;
    }

    static Kind KindOf(Rune rune) => rune.Value switch
    {
        // Apostrophes, of which a page has one form and the person who types it another.
        '\'' or 0x2018 or 0x2019 or 0x02BC or 0xFF07 or '`' or 0x00B4 => Kind.Nothing,
        // Soft hyphens and joiners, which nobody sees.
        0x00AD or 0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF => Kind.Nothing,
        '%' or '\u00A7' => Kind.Word,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Kind.Letter,
            // Scripts that write words without spaces between them; and currencies, which must not differ.
            UnicodeCategory.OtherLetter or UnicodeCategory.CurrencySymbol => Kind.Word,
            _ => Kind.Space,
        },
    };

    static string Plain(Rune rune) => rune.Value switch
    {
        // Ligatures, as copies of printed pages have them.
        0xFB00 => "ff",
        0xFB01 => "fi",
        0xFB02 => "fl",
        0xFB03 => "ffi",
        0xFB04 => "ffl",
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };

    enum Kind
    {
        Space,
        Letter,
        Word,
        Nothing,
    }
}
