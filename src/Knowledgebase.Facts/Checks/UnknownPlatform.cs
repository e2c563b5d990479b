using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A platform that is named and has no folder.</summary>
internal static class UnknownPlatform
{
    public static readonly Check Check = new("unknown-platform", Severity.Error,
        "A successor, a claim or the list of featured platforms names a platform that has no folder.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var nearest = SpellingSuggester.Of(knowledge.Platforms);
        return
            from platform in Named(knowledge)
            where knowledge.Platform(platform.Value) is null
            select new Mistake(platform.At,
                $"No platform is called {platform.Value}.{nearest.DidYouMean(platform.Value)}", platform.Value);
    }

    static IEnumerable<Located<string>> Named(KnowledgeBase knowledge)
    {
        foreach (var featured in knowledge.Settings.Featured)
            yield return featured;
        foreach (var platform in knowledge.Platforms)
            if (platform.Value.Successor is { } successor)
                yield return successor;
        foreach (var article in knowledge.Articles)
            foreach (var claim in article.Value.Claims)
                if (claim.Value.Platform is { } platform)
                    yield return platform;
    }
}
