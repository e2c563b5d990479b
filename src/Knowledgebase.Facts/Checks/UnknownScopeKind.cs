using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A finding or an audience that is limited in a way that the vocabulary does not have.</summary>
internal static class UnknownScopeKind
{
    public static readonly Check Check = new("unknown-scope-kind", Severity.Error,
        "A key under `applies-to`, or under the limits of an audience, is neither in scopes.yml nor edition.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var nearest = new SpellingSuggester(knowledge.Vocabulary.ScopeKinds.Select(kind => kind.Value.Id).Append(ScopeKind.Edition));
        foreach (var restriction in knowledge.Restrictions())
            if (restriction.Kind.Value != ScopeKind.Edition && knowledge.Vocabulary.ScopeKind(restriction.Kind.Value) is null)
                yield return new Mistake(restriction.Kind.At,
                    $"Findings cannot be limited by {restriction.Kind.Value}.{nearest.DidYouMean(restriction.Kind.Value)}",
                    restriction.Kind.Value);
    }
}
