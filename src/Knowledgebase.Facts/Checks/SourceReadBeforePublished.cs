namespace Knowledgebase.Facts.Checks;

/// <summary>A source that was published after it was read.</summary>
internal static class SourceReadBeforePublished
{
    public static readonly Check Check = new("source-read-before-published", Severity.Error,
        "A source was published after the day on which it was read.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (source, at) in knowledge.Sources)
            if (source.Published is { } published && published.IsAfter(source.Accessed))
                yield return new Mistake(at,
                    $"`published` is {published}, but it was read on {source.Accessed}. Correct one of the dates, or read it again and set `accessed`.");
    }
}
