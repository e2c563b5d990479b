using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A finding or an audience that is limited to something that the vocabulary does not have.</summary>
internal static class UnknownScope
{
    public static readonly Check Check = new("unknown-scope", Severity.Error,
        "An id under `applies-to`, or under the limits of an audience, is not in scopes.yml.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var scopes = new Dictionary<string, SpellingSuggester>(StringComparer.Ordinal);
        foreach (var (kind, _) in knowledge.Vocabulary.ScopeKinds)
            scopes.TryAdd(kind.Id, new SpellingSuggester(kind.Scopes.Select(scope => scope.Id)));
        foreach (var restriction in knowledge.Restrictions())
            if (scopes.GetValueOrDefault(restriction.Kind.Value) is { } known)
                foreach (var id in restriction.Ids)
                    if (!known.Has(id.Value))
                        yield return new Mistake(id.At,
                            $"{restriction.Kind.Value} cannot be {id.Value}.{known.DidYouMean(id.Value)}", id.Value);
    }
}
