namespace Knowledgebase.Facts.Checking;

/// <summary>A finding that is limited to something that the vocabulary does not have.</summary>
internal static class UnknownScope
{
    public static readonly Check Check = new("unknown-scope", Severity.Error,
        "An id under `applies-to` is not in scopes.yml.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (_, _, finding) in knowledge.Findings())
            foreach (var restriction in finding.Value.AppliesTo.Restrictions)
                if (knowledge.Vocabulary.ScopeKind(restriction.Kind.Value) is { } kind)
                    foreach (var id in restriction.Ids)
                        if (!kind.Scopes.Any(scope => scope.Id == id.Value))
                            yield return new Mistake(id.At,
                                $"{kind.Id} cannot be {id.Value}.{Hint(kind, id.Value)}", id.Value);
    }

    static string Hint(ScopeKind kind, string id) => new Nearest(kind.Scopes.Select(scope => scope.Id)).DidYouMean(id);
}
