using System.Globalization;
using Spectre.Console.Rendering;

namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>
/// A line of a file with a caret under the place that is meant, each behind a margin with the number of the line.
/// </summary>
/// <param name="Margin">Before the text of the line.</param>
/// <param name="Text">The line, or the part of it around the place where it is long.</param>
/// <param name="Caret">The margin of the second line, and what leads to the caret.</param>
internal sealed record Excerpt(string Margin, string Text, string Caret)
{
    const int Widest = 110;
    const int BeforeThePlace = 60;
    const string LeftOut = "…";

    /// <summary>The excerpt of a line.</summary>
    /// <param name="column">Counted from 1, in UTF-16 code units; a place behind the end is shown at the end.</param>
    public static Excerpt Of(string line, int number, int column)
    {
        var place = Math.Clamp(column - 1, 0, line.Length);
        var start = line.Length > Widest && place > BeforeThePlace ? WholeCharacter(line, place - BeforeThePlace) : 0;
        var end = WholeCharacter(line, Math.Min(line.Length, start + Widest));
        var before = (start > 0 ? LeftOut : "") + Shown(line[start..place]);
        var after = Shown(line[place..Math.Max(place, end)]) + (end < line.Length ? LeftOut : "");

        var margin = string.Create(CultureInfo.InvariantCulture, $"{number,5} | ");
        // Some characters take two places of a terminal and some none.
        var leading = new string(' ', new Segment(before).CellCount());
        return new Excerpt(margin, before + after, "      | " + leading);
    }

    // As it will be written, so that the caret stands where the eye looks for it.
    static string Shown(string text) => OneLine.Of(text.Replace('\t', ' '));

    /// <summary>The index, or the one before it where it would part a surrogate pair.</summary>
    public static int WholeCharacter(string line, int index) =>
        index > 0 && index < line.Length && char.IsLowSurrogate(line[index]) ? index - 1 : index;
}
