using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Knowledgebase.Facts.Names;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Badges;

/// <summary>A badge: two words or so of an answer as a picture, which other sites can show (SVG 1.1).</summary>
internal static class Badge
{
    const int Height = 20;
    const int Padding = 6;
    const int MostLetters = 60;

    static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    /// <param name="label">What it is about.</param>
    /// <param name="message">What is answered.</param>
    /// <param name="rating">The id of the rating, which gives the colour. The words say the same.</param>
    /// <param name="title">The whole of it, for those who do not see the picture.</param>
    public static string Svg(string label, string message, string rating, string title)
    {
        var (left, right) = (Part(label), Part(message));
        var whole = PlainLine.Of(title);
        var document = new XElement(svg + "svg",
            new XAttribute("width", left.Width + right.Width),
            new XAttribute("height", Height),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", whole),
            new XElement(svg + "title", whole),
            new XElement(svg + "rect", new XAttribute("width", left.Width), new XAttribute("height", Height), new XAttribute("fill", "#1f1d1a")),
            new XElement(svg + "rect", new XAttribute("x", left.Width), new XAttribute("width", right.Width), new XAttribute("height", Height), new XAttribute("fill", Colour(rating))),
            new XElement(svg + "g",
                new XAttribute("fill", "#fff"),
                new XAttribute("font-family", "Verdana,DejaVu Sans,sans-serif"),
                new XAttribute("font-size", 11),
                Text(left, 0),
                Text(right, left.Width)));
        return document.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    // textLength fits the text into the width that was worked out, whatever typeface a machine has.
    static XElement Text((string Words, int Width) part, int x) => new(svg + "text",
        new XAttribute("x", x + Padding), new XAttribute("y", 14), new XAttribute("textLength", part.Width - (2 * Padding)),
        new XAttribute("lengthAdjust", "spacingAndGlyphs"), part.Words);

    static (string Words, int Width) Part(string text)
    {
        var words = WholeLetters.Shortened(PlainLine.Of(text), MostLetters);
        return (words, (int)Math.Ceiling(words.EnumerateRunes().Sum(WidthOf)) + (2 * Padding));
    }

    /// <summary>About how wide a letter of Verdana is at a size of 11 pixels.</summary>
    static double WidthOf(Rune rune) => rune.Value switch
    {
        'f' or 'i' or 'j' or 'l' or 't' or 'I' or 'J' or '.' or ',' or ':' or ';' or '\'' or '!' or '|' or '(' or ')' or '[' or ']' or ' ' => 4.2,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 10.4,
        >= 'A' and <= 'Z' => 7.9,
        < 0x1100 => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : 6.9,
        _ => 11,
    };

    // As the style sheet has them for light pages: white text on each has a contrast of 4.5 to 1 and more.
    static string Colour(string rating) => rating switch
    {
        "protective" => "#1d6844",
        "mixed" => "#84540a",
        "risky" => "#a3262a",
        _ => "#4c5965",
    };
}
