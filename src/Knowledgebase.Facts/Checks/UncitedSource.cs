namespace Knowledgebase.Facts.Checks;

/// <summary>A source that nothing rests on. It does no harm, but someone may have meant to use it.</summary>
internal static class UncitedSource
{
    public static readonly Check Check = new("uncited-source", Severity.Warning,
        "Nothing cites a source of the registry.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var evidence in knowledge.Evidence())
            cited.Add(evidence.Value.Source.Value);
        foreach (var article in knowledge.Articles)
            cited.Add(article.Value.Source.Value);
        return
            from source in knowledge.Sources
            where !cited.Contains(source.Value.Id)
            select new Mistake(source.At, $"Nothing cites {source.Value.Id}. Cite it or take it away.");
    }
}
