using System.Globalization;

namespace Knowledgebase.Site.Words;

/// <summary>Shortens texts between letters. A letter, its marks and what is joined to it stay together (Unicode Standard Annex 29, grapheme clusters).</summary>
internal static class WholeLetters
{
    /// <summary>The beginning of a text.</summary>
    /// <param name="most">How long it is at most, in UTF-16 code units.</param>
    public static string Beginning(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= most)
            end = next;
        return text[..end];
    }

    /// <summary>The text, or its beginning and an ellipsis where it is longer than there is room for.</summary>
    /// <inheritdoc cref="Beginning"/>
    public static string Shortened(string text, int most) => text.Length <= most ? text : Beginning(text, most - 1).TrimEnd() + "…";
}
