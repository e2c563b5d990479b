using System.Globalization;
using System.Text;
using Knowledgebase.Facts.Names;
using Knowledgebase.Site.Words;
using SkiaSharp;

namespace Knowledgebase.Site.Outputs.Cards;

/// <summary>A text broken into lines at the largest size at which it fits.</summary>
internal sealed record CardLines(IReadOnlyList<string> Lines, float Size)
{
    /// <summary>From one line to the next, in sizes of the letters.</summary>
    public const float Spacing = 1.22f;

    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels; one line there is always.</param>
    /// <param name="sizes">In pixels, the largest first; at the last one a text that is still too long ends in an ellipsis.</param>
    public static CardLines Fit(string text, SKTypeface typeface, float width, float height, params ReadOnlySpan<float> sizes)
    {
        var clean = PlainLine.Of(text);
        foreach (var size in sizes)
        {
            var mostLines = Math.Max(1, (int)(height / (size * Spacing)));
            var lines = Break(clean, typeface, size, width);
            if (lines.Count <= mostLines)
                return new CardLines(lines, size);
            if (size == sizes[^1])
                return new CardLines([.. lines.Take(mostLines - 1), Shorten(lines[mostLines - 1] + "…", typeface, size, width)], size);
        }
        return new CardLines([], sizes[^1]);
    }

    static List<string> Break(string text, SKTypeface typeface, float size, float width)
    {
        using var font = new SKFont(typeface, size);
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (font.MeasureText(longer) <= width)
            {
                line = longer;
                continue;
            }
            if (line.Length > 0)
                lines.Add(line);
            line = word;
            while (font.MeasureText(line) > width)
            {
                var part = Start(line, font, width);
                lines.Add(part);
                line = line[part.Length..];
            }
        }
        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }

    static string Shorten(string line, SKTypeface typeface, float size, float width)
    {
        using var font = new SKFont(typeface, size);
        while (font.MeasureText(line) > width && line.Length > 2)
            line = WholeLetters.Shortened(line, line.Length - 1);
        return line;
    }

    // As many letters as fit, and one at least. Letters with their marks stay together.
    static string Start(string word, SKFont font, float width)
    {
        var start = new StringBuilder();
        var letters = StringInfo.GetTextElementEnumerator(word);
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            if (start.Length > 0 && font.MeasureText(start + letter) > width)
                break;
            start.Append(letter);
        }
        return start.ToString();
    }
}
