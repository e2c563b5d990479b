using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A source that is cited and not in the registry.</summary>
internal static class UnknownSource
{
    public static readonly Check Check = new("unknown-source", Severity.Error,
        "Evidence or an article names a source that no file of the registry describes.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var nearest = SpellingSuggester.Of(knowledge.Sources);
        return
            from source in knowledge.Evidence().Select(evidence => evidence.Value.Source)
                .Concat(knowledge.Articles.Select(article => article.Value.Source))
            where knowledge.Source(source.Value) is null
            select new Mistake(source.At, Sentence(source.Value, nearest), source.Value);
    }

    public static string Sentence(string id, SpellingSuggester nearest) => $"No source is called {id}.{nearest.DidYouMean(id)}";
}
