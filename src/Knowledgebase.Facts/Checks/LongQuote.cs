namespace Knowledgebase.Facts.Checks;

/// <summary>A quotation that is longer than it takes to find the place.</summary>
internal static class LongQuote
{
    /// <summary>As many as it takes to find a place.</summary>
    public const int MostWords = 12;

    /// <summary>As many as the longest words of that number have. Some scripts write without spaces between words.</summary>
    public const int MostCharacters = 400;

    public static readonly Check Check = new("long-quote", Severity.Error,
        "A quotation has more than twelve words.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var evidence in knowledge.Evidence())
            if (evidence.Value.Quote is { } quote && Words(quote.Value) is > MostWords and var words)
                yield return new Mistake(quote.At,
                    $"This quotation has {words} words, and {MostWords} are the most. Shorten it to what leads to the place.");
    }

    static int Words(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length;
}
