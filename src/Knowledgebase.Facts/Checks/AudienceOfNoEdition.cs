using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>An edition by which answers would speak of an audience, and that no platform has.</summary>
internal static class AudienceOfNoEdition
{
    public static readonly Check Check = new("audience-of-no-edition", Severity.Warning,
        "The limits of an audience name an edition that no platform has.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var editions = new SpellingSuggester(knowledge.Platforms.SelectMany(platform => platform.Value.Editions).Select(edition => edition.Value.Id).Distinct());
        return
            from limits in knowledge.Vocabulary.Audiences.AllLimits
            from restriction in limits.Restrictions
            where restriction.Kind.Value == ScopeKind.Edition
            from id in restriction.Ids
            where !editions.Has(id.Value)
            select new Mistake(id.At, $"No platform has an edition {id.Value}.{editions.DidYouMean(id.Value)}");
    }
}
