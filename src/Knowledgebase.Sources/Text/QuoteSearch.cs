namespace Knowledgebase.Sources.Text;

/// <summary>Looks for quotations on a page.</summary>
internal static class QuoteSearch
{
    static readonly string[] omissions = ["[...]", "[\u2026]", "(...)", "(\u2026)", "...", "\u2026"];

    /// <summary>
    /// Whether the words of a quotation stand on a page, whole and next to each other. Where it leaves something
    /// out (…), each of its parts must, one after another.
    /// </summary>
    /// <param name="page">The words of the page.</param>
    public static bool Stands(string quote, IReadOnlyList<string> page)
    {
        var from = 0;
        foreach (var part in quote.Split(omissions, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Words.In(part).ToList();
            if (words.Count == 0)
                continue;
            var found = Find(words, page, from);
            if (found < 0)
                return false;
            from = found + words.Count;
        }

        return true;
    }

    static int Find(List<string> words, IReadOnlyList<string> page, int from)
    {
        for (var start = from; start + words.Count <= page.Count; start++)
        {
            var same = 0;
            while (same < words.Count && page[start + same] == words[same])
                same++;
            if (same == words.Count)
                return start;
        }

        return -1;
    }
}
