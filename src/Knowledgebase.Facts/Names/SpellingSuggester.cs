using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Facts.Names;

/// <summary>
/// Finds what someone may have meant by a word that is not known. Comparing is costly where thousands of
/// words are known, so after a number of questions it stops answering: nobody reads that many messages.
/// </summary>
/// <param name="known">The words that would have been right.</param>
public sealed class SpellingSuggester(IEnumerable<string> known)
{
    const int MostQuestions = 50;

    readonly string[] known = [.. known];
    Dictionary<string, string> renamed = [];
    HashSet<string>? set;
    int questions;

    /// <summary>Knows the ids of these, and what is called by another now.</summary>
    internal static SpellingSuggester Of<T>(IEnumerable<Located<T>> members)
        where T : class, IRenamable
    {
        List<T> all = [.. members.Select(member => member.Value)];
        return new SpellingSuggester(all.Select(member => member.Id)) { renamed = FormerNames.Of(all) };
    }

    /// <summary>The words that would have been right.</summary>
    public IReadOnlyCollection<string> All => known;

    /// <summary>Whether a word is one of them.</summary>
    public bool Has(string word) => (set ??= known.ToHashSet(StringComparer.Ordinal)).Contains(word);

    /// <summary>The known word that is nearest to this one, or null where none is near.</summary>
    public string? To(string word)
    {
        if (questions++ >= MostQuestions)
            return null;
        string? nearest = null;
        var limit = Math.Clamp(word.Length / 3, 1, 4);
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit || candidate == word)
                continue;
            var distance = EditDistance.Between(word, candidate);
            if (distance > limit)
                continue;
            (nearest, limit) = (candidate, distance - 1);
        }
        return nearest;
    }

    /// <summary>What to end a message with: what it is called now, or a question which word was meant; or the empty text.</summary>
    public string DidYouMean(string word) => renamed.TryGetValue(word, out var now) ? $" It is called {now} now."
        : To(word) is { } nearest ? $" Did you mean {nearest}?"
        : "";
}
