namespace Knowledgebase.Facts.Reading.Yaml;

/// <summary>
/// Keeps one copy of the words that files repeat by the thousand: keys, ids, dates. A word that another
/// has pushed out is only kept twice, so threads share the table without locks.
/// </summary>
internal static class SharedWords
{
    const int Longest = 40;
    static readonly string?[] Words = new string?[1 << 14];

    /// <summary>A text equal to this one, the same object each time where that is cheap.</summary>
    public static string Share(string text)
    {
        if (text.Length is 0 or > Longest)
            return text;
        ref var word = ref Words[text.GetHashCode(StringComparison.Ordinal) & (Words.Length - 1)];
        if (word is { } known && known == text)
            return known;
        return word = text;
    }
}
