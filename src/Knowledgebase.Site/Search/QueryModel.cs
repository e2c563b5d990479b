using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Search;

/// <summary>
/// How much each word speaks for each thing that a query may ask for. The words of a query add up, so that a phrase is
/// matched as a whole, and the one with most of its words wins. It is the query-likelihood model of information retrieval:
/// each thing is a source of words (a unigram language model), and the likeliest to have uttered the query is meant, with
/// Jelinek-Mercer smoothing by the words of all (Zhai and Lafferty, "A Study of Smoothing Methods for Language Models
/// Applied to Information Retrieval", ACM TOIS 22(2), 2004, sections 2 and 3). Words of one group of the vocabulary, such
/// as "host" and "organiser", also count for each other.
/// </summary>
internal sealed class QueryModel
{
    /// <summary>The share of the words of all in each model.</summary>
    const double Smoothing = .4;

    /// <summary>Weights are whole numbers of these steps, and less than half a step counts as nothing.</summary>
    public const double StepsPerUnit = 4;

    // Marks the group of a word among words.
    const char Group = '\0';

    readonly IReadOnlyDictionary<string, EquatableList<TargetWeight>> weights;
    readonly ILookup<string, string> groups;

    QueryModel(IReadOnlyDictionary<string, EquatableList<TargetWeight>> weights, ILookup<string, string> groups) =>
        (this.weights, this.groups) = (weights, groups);

    /// <summary>All words that tell anything.</summary>
    public IEnumerable<string> Words => weights.Keys.Where(word => word[0] != Group).Union(groups.Select(word => word.Key), StringComparer.Ordinal);

    /// <param name="targets">What may be asked for.</param>
    /// <param name="background">Other texts, whose words count among those of all.</param>
    /// <param name="alike">Groups of words that count for each other.</param>
    public static QueryModel Of(IReadOnlyList<AskedFor> targets, IReadOnlyList<SearchField> background, IEnumerable<Phrases> alike)
    {
        var words = new SearchWords();
        var groups = alike
            .SelectMany(group => group.Words.SelectMany(word => words.All(word.Value)).Distinct(StringComparer.Ordinal).Select(word => (Word: word, Group: Group + group.Id)))
            .ToLookup(member => member.Word, member => member.Group, StringComparer.Ordinal);
        var asked = targets.Select(target => Count(target.Texts)).ToList();
        var known = asked.SelectMany(count => count.Keys).ToHashSet(StringComparer.Ordinal);
        var counts = targets.Zip(asked, (target, count) => Sum(count, Count(target.Answers).Where(word => known.Contains(word.Key)))).ToList();
        var all = counts.Append(Count(background)).SelectMany(count => count).GroupBy(word => word.Key, word => word.Value, StringComparer.Ordinal)
            .ToDictionary(word => word.Key, word => word.Sum(), StringComparer.Ordinal);
        var total = all.Values.Sum();
        var lengths = counts.Select(count => count.Values.Sum()).ToList();
        return new QueryModel(
            all.ToDictionary(
                word => word.Key,
                word => (EquatableList<TargetWeight>)
                [
                    .. from target in Enumerable.Range(0, targets.Count)
                       let count = counts[target].GetValueOrDefault(word.Key)
                       where count > 0
                       let ratio = count / lengths[target] / (word.Value / total)
                       let weight = (int)Math.Round(StepsPerUnit * Math.Log(1 + (1 - Smoothing) / Smoothing * ratio))
                       where weight > StepsPerUnit / 2
                       select new TargetWeight(target, asked[target].ContainsKey(word.Key) ? weight : -weight),
                ],
                StringComparer.Ordinal),
            groups);

        static Dictionary<string, double> Sum(Dictionary<string, double> count, IEnumerable<KeyValuePair<string, double>> more)
        {
            var sum = new Dictionary<string, double>(count, StringComparer.Ordinal);
            foreach (var (word, weight) in more)
                sum[word] = sum.GetValueOrDefault(word) + weight;
            return sum;
        }

        Dictionary<string, double> Count(IReadOnlyList<SearchField> texts)
        {
            var counted = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var (weight, text) in texts)
                foreach (var word in words.All(text).SelectMany(word => groups[word].Prepend(word)).Distinct(StringComparer.Ordinal))
                    counted[word] = counted.GetValueOrDefault(word) + weight;
            return counted;
        }
    }

    /// <summary>What a word speaks for, in the order of the targets, with that which its groups speak for.</summary>
    public EquatableList<TargetWeight> WeightsOf(string word) => groups.Contains(word)
        ?
        [
            .. from each in groups[word].Prepend(word).SelectMany(one => weights.GetValueOrDefault(one) ?? [])
               group each.Weight by each.Target into target
               orderby target.Key
               let sum = target.Sum(Math.Abs)
               select new TargetWeight(target.Key, target.Any(weight => weight > 0) ? sum : -sum),
        ]
        : weights.GetValueOrDefault(word) ?? [];
}

/// <summary>How much a word speaks for something.</summary>
/// <param name="Target">Its place among what may be asked for.</param>
/// <param name="Weight">Below zero where nobody asks by it, and only answers have it: then it speaks as much, but does not tell that it is asked for.</param>
internal readonly record struct TargetWeight(int Target, int Weight);
