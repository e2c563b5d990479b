using System.Text;

namespace Knowledgebase.Facts.Names;

/// <summary>Words as people take them for the same: capitals, spaces, hyphens and other marks make no difference.</summary>
internal static class ComparableName
{
    // Letters of the Cyrillic and the Greek script that look like a Latin one, small or as a capital.
    const string Lookalikes = "авекмнорстухіјѕһԁԛԝӏαβεζηικμνορτυχı";
    const string Latin = "abekmhopctyxijshdqwlabezhikmnoptyxi";

    /// <summary>The letters and digits of a text, in lower case.</summary>
    public static string Of(string words) =>
        string.Concat(words.EnumerateRunes().Where(Rune.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>What eyes take for the same: accents, wide forms and letters of another script that look alike make no difference either.</summary>
    public static string LookOf(string words) =>
        string.Concat(Of(CompatibilityDecomposition.Of(words)).Select(letter => Lookalikes.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? Latin[place] : letter));
}
