using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Search;

/// <summary>Which words are in which documents, and how much that counts.</summary>
/// <param name="Terms">In the order of their letters.</param>
/// <param name="Spellings">A word as it is spelled in a text, by the form that it has in <paramref name="Terms"/>: the shortest of them.</param>
internal sealed record SearchIndex(IReadOnlyList<SearchTerm> Terms, IReadOnlyDictionary<string, string> Spellings)
{
    // The constants of Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3):
    // how soon a word that is repeated stops to count, and how much long documents are held back.
    const double Saturation = 1.2;
    const double LengthMatters = .5;

    /// <summary>Weights are whole numbers of these steps, since few digits are what makes an index small.</summary>
    const double StepsPerUnit = 5;

    public static SearchIndex Of(IReadOnlyList<SearchDocument> documents)
    {
        using var words = new ThreadLocal<SearchWords>(() => new SearchWords(), trackAllValues: true);
        var counted = documents
            .AsParallel().AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.FullyBuffered)
            .Select(document => CountedWords.Of(document, words.Value!))
            .ToList();
        var average = Math.Max(1, counted.Sum(document => document.Length) / Math.Max(1, counted.Count(document => document.Length > 0)));
        var found = new Dictionary<string, List<(int Document, double Count)>>(StringComparer.Ordinal);
        for (var number = 0; number < counted.Count; number++)
        {
            var norm = Saturation * (1 - LengthMatters + LengthMatters * counted[number].Length / average);
            foreach (var (word, count) in counted[number].Counts)
            {
                if (!found.TryGetValue(word, out var places))
                    found[word] = places = [];
                places.Add((number, count * (Saturation + 1) / (count + norm)));
            }
        }
        return new SearchIndex(
        [
            .. found
                .OrderBy(term => term.Key, StringComparer.Ordinal)
                .Select(term => Weighed(term.Key, term.Value, counted.Count)),
        ],
        words.Values
            .SelectMany(each => each.Spellings)
            .GroupBy(word => word.Form, word => word.Spelled, StringComparer.Ordinal)
            .ToDictionary(
                form => form.Key,
                form => form.OrderBy(spelled => spelled.Length).ThenBy(spelled => spelled, StringComparer.Ordinal).First(),
                StringComparer.Ordinal));
    }

    /// <summary>The same with what each word speaks for in a query, and with the words that only queries have.</summary>
    public SearchIndex With(QueryModel model)
    {
        var terms = Terms.ToDictionary(term => term.Word, StringComparer.Ordinal);
        return this with
        {
            Terms =
            [
                .. from word in terms.Keys.Union(model.Words, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                   let term = terms.GetValueOrDefault(word) ?? new SearchTerm(word, [])
                   let targets = model.WeightsOf(word)
                   where term.Postings.Length + targets.Count > 0
                   select term with { Targets = targets },
            ],
        };
    }

    static SearchTerm Weighed(string word, List<(int Document, double Count)> places, int documents)
    {
        var rarity = Math.Log(1 + (documents - places.Count + .5) / (places.Count + .5));
        return new SearchTerm(
            word,
            [.. places.Select(place => new Posting(place.Document, Math.Max(1, (int)Math.Round(rarity * place.Count * StepsPerUnit))))]);
    }
}

/// <summary>A word with the documents that have it.</summary>
/// <param name="Postings">In the order of the documents.</param>
internal sealed record SearchTerm(string Word, Posting[] Postings)
{
    /// <summary>What the word speaks for in a query.</summary>
    public EquatableList<TargetWeight> Targets { get; init; } = [];

    // No posting weighs nothing, so one that does is in none of them and stands before all of its document.
    static readonly Comparer<Posting> byDocument =
        Comparer<Posting>.Create((one, other) => (one.Document, one.Weight).CompareTo((other.Document, other.Weight)));

    /// <summary>The same without documents outside of a range.</summary>
    public SearchTerm Within(Range documents)
    {
        return this with { Postings = Postings[Before(documents.Start.Value)..Before(documents.End.Value)] };

        int Before(int document) => ~Array.BinarySearch(Postings, new Posting(document, 0), byDocument);
    }

    /// <summary>The same with the documents alone in which it counts most.</summary>
    public SearchTerm Foremost(int count) => Postings.Length <= count
        ? this
        : this with { Postings = [.. Postings.OrderByDescending(posting => posting.Weight).ThenBy(posting => posting.Document).Take(count).OrderBy(posting => posting.Document)] };
}

/// <summary>A document that has a word.</summary>
/// <param name="Weight">What it adds to the score of the document.</param>
internal readonly record struct Posting(int Document, int Weight);
