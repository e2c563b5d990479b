namespace Knowledgebase.Facts.Names;

/// <summary>Words as people take them for the same: capitals, spaces, hyphens and other marks make no difference.</summary>
internal static class ComparableName
{
    /// <summary>The letters and digits of a text, in lower case.</summary>
    public static string Of(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
