using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A finding that is limited to an edition that its platform does not have.</summary>
internal static class UnknownEdition
{
    public static readonly Check Check = new("unknown-edition", Severity.Error,
        "An id under `edition` is not among the editions in platform.yml.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (platform, _) in knowledge.Platforms)
        {
            var editions = new SpellingSuggester(platform.Editions.Select(edition => edition.Value.Id));
            foreach (var history in platform.Findings)
                foreach (var finding in history.Findings)
                    foreach (var restriction in finding.Value.AppliesTo.Restrictions)
                        if (restriction.Kind.Value == ScopeKind.Edition)
                            foreach (var id in restriction.Ids)
                                if (!editions.Has(id.Value))
                                    yield return new Mistake(id.At, $"{platform.Name} has no edition {id.Value}.{Hint(editions, id.Value)}", id.Value);
        }
    }

    static string Hint(SpellingSuggester editions, string id) => editions.All.Count == 0
        ? " Its platform.yml names no editions; add them there."
        : editions.DidYouMean(id);
}
