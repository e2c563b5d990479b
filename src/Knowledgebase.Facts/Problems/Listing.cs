using System.Globalization;

namespace Knowledgebase.Facts.Problems;

/// <summary>Words within a sentence, joined by commas. Of many the first stand there, and the others are counted.</summary>
internal static class Listing
{
    const int Most = 50;

    /// <summary>All of these words, or the first of them.</summary>
    public static string Of(IReadOnlyCollection<string> words) => Of(words, words.Count);

    /// <inheritdoc cref="Of(IReadOnlyCollection{string})"/>
    /// <param name="count">How many there are. No more are read than are told.</param>
    public static string Of(IEnumerable<string> words, int count) => string.Join(", ", words.Take(Most))
        + (count > Most ? string.Create(CultureInfo.InvariantCulture, $" and {count - Most:N0} more") : "");
}
