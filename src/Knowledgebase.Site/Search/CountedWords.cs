namespace Knowledgebase.Site.Search;

/// <summary>The words of a document, each counted by the weights of the fields that it is in.</summary>
internal sealed record CountedWords(IReadOnlyDictionary<string, double> Counts, double Length)
{
    public static CountedWords Of(SearchDocument document, SearchWords words)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        var length = 0d;
        foreach (var (weight, text) in document.Fields)
        {
            foreach (var word in words.Of(text))
            {
                counts[word] = counts.GetValueOrDefault(word) + weight;
                length += weight;
            }
        }
        return new CountedWords(counts, length);
    }
}
