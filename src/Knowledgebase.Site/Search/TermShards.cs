namespace Knowledgebase.Site.Search;

/// <summary>
/// The terms of an index in files of a few kilobytes, each with the words from one on to the next. A query loads those
/// that its words are in.
/// </summary>
/// <param name="Starts">Where each file begins: as much of its first word as tells it from the last of the file before.</param>
internal sealed record TermShards(IReadOnlyList<string> Starts)
{
    /// <summary>Less than a kilobyte once compressed: less would be slow for the requests, more for the bytes.</summary>
    const int BytesPerShard = 1200;

    public static TermShards Over(IEnumerable<SearchTerm> terms)
    {
        var starts = new List<string>();
        var last = "";
        var size = int.MaxValue;
        foreach (var term in terms)
        {
            if (size > BytesPerShard)
            {
                starts.Add(starts.Count == 0 ? "" : Difference(last, term.Word));
                size = 0;
            }
            size += term.Word.Length + 6 + 4 * term.Postings.Length + 5 * term.Targets.Count;
            last = term.Word;
        }
        return new TermShards(starts);
    }

    /// <summary>The files, in the order of <see cref="Starts"/>, for all terms or for those of some documents.</summary>
    public IEnumerable<byte[]> Files(IReadOnlyList<SearchTerm> terms)
    {
        var next = 0;
        for (var shard = 0; shard < Starts.Count; shard++)
        {
            var end = shard + 1 < Starts.Count ? Starts[shard + 1] : null;
            var first = next;
            while (next < terms.Count && (end is null || string.CompareOrdinal(terms[next].Word, end) < 0))
                next++;
            yield return File(terms.Skip(first).Take(next - first));
        }
    }

    /// <summary>
    /// A word's documents by weight, as the difference from the one before: <c>{"encrypt":[[12,3,1,7],[9,2,40]]}</c> are
    /// 3, 4 and 11 with the weight 12, and 2 and 42 with 9. Before them stands what the word speaks for in a query, each with
    /// its weight: <c>[[4,9,17,2],[12,3,1,7],[9,2,40]]</c> is 9 for what stands at 4, and 2 for what stands at 17.
    /// </summary>
    static byte[] File(IEnumerable<SearchTerm> terms) => SearchJson.Write(json =>
    {
        json.WriteStartObject();
        foreach (var term in terms)
        {
            if (term.Postings.Length + term.Targets.Count == 0)
                continue;
            json.WriteStartArray(term.Word);
            json.WriteNumbers(term.Targets.SelectMany(target => new[] { target.Target, target.Weight }));
            foreach (var group in term.Postings.GroupBy(posting => posting.Weight).OrderByDescending(group => group.Key))
            {
                json.WriteStartArray();
                json.WriteNumberValue(group.Key);
                var before = 0;
                foreach (var posting in group)
                {
                    json.WriteNumberValue(posting.Document - before);
                    before = posting.Document;
                }
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    });

    static string Difference(string before, string word)
    {
        var length = 0;
        while (length < before.Length && length < word.Length && before[length] == word[length])
            length++;
        return word[..Math.Min(word.Length, length + 1)];
    }
}
