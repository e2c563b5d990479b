namespace Knowledgebase.Facts.Checking;

/// <summary>A finding that is limited to an edition that its platform does not have.</summary>
internal static class UnknownEdition
{
    public static readonly Check Check = new("unknown-edition", Severity.Error,
        "An id under `edition` is not among the editions in platform.yml.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (platform, _, finding) in knowledge.Findings())
            foreach (var restriction in finding.Value.AppliesTo.Restrictions)
                if (restriction.Kind.Value == ScopeKind.Edition)
                    foreach (var id in restriction.Ids)
                        if (!platform.Editions.Any(edition => edition.Value.Id == id.Value))
                            yield return new Mistake(id.At,
                                $"{platform.Name} has no edition {id.Value}.{Hint(platform, id.Value)}", id.Value);
    }

    static string Hint(Platform platform, string id) => platform.Editions.Count == 0
        ? " Its platform.yml names no editions; add them there."
        : new Nearest(platform.Editions.Select(edition => edition.Value.Id)).DidYouMean(id);
}
