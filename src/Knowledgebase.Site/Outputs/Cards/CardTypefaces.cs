using System.Globalization;
using System.Reflection;
using System.Text;
using SkiaSharp;

namespace Knowledgebase.Site.Outputs.Cards;

/// <summary>The typefaces of share cards, which are kept in the repository so that cards are the same on every machine.</summary>
internal static class CardTypefaces
{
    static readonly Lazy<SKTypeface> regular = new(() => Read("NotoSans-Regular.ttf"));
    static readonly Lazy<SKTypeface> bold = new(() => Read("NotoSans-Bold.ttf"));

    static readonly Lazy<SKFont> letters = new(() => new SKFont(bold.Value));

    public static SKTypeface Regular => regular.Value;

    public static SKTypeface Bold => bold.Value;

    /// <summary>
    /// Whether a text can be drawn letter by letter: the typefaces have its letters, and it is of a script that is written from
    /// the left and needs no shaping, such as Latin, Greek and Cyrillic.
    /// </summary>
    public static bool CanDraw(string text) => text.EnumerateRunes().All(rune => IsSpace(rune) || (IsUnshaped(rune.Value) && letters.Value.ContainsGlyph(rune.Value)));

    static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control;

    // The blocks up to Armenian, and from Latin Extended Additional up to the symbols, without marks of direction.
    static bool IsUnshaped(int letter) => letter is < 0x0590 or (>= 0x1E00 and < 0x2C00 and not (>= 0x200B and <= 0x200F) and not (>= 0x202A and <= 0x202E) and not (>= 0x2060 and <= 0x206F));

    static SKTypeface Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
        return SKTypeface.FromStream(stream);
    }
}
