namespace Knowledgebase.Facts.Checks;

/// <summary>
/// A finding or an article that was last checked before one of its sources was published. Either a date is wrong, or the
/// source was published anew and has to be read against it again.
/// </summary>
internal static class CheckedBeforePublished
{
    public static readonly Check Check = new("checked-before-published", Severity.Warning,
        "A finding or an article was last checked before one of its sources was published.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (_, _, (finding, at)) in knowledge.Findings())
            if (FirstAfter(finding.Checked, finding.Evidence.Select(evidence => evidence.Value.Source.Value)) is { } source)
                yield return new Mistake(at, Message("finding", finding.Checked, source));
        foreach (var (article, at) in knowledge.Articles)
            if (FirstAfter(article.Checked, SourcesOf(article)) is { } source)
                yield return new Mistake(at, Message("article", article.Checked, source));

        // A source that was published after it was read is told where it stands.
        Source? FirstAfter(PartialDate day, IEnumerable<string> sources) => sources
            .Select(knowledge.Source)
            .FirstOrDefault(source => source is { Published: { } published, Accessed: var read } && published.IsAfter(day) && !published.IsAfter(read));
    }

    static IEnumerable<string> SourcesOf(Article article) => article.Claims
        .SelectMany(claim => claim.Value.Evidence)
        .Select(evidence => evidence.Value.Source.Value)
        .Prepend(article.Source.Value);

    static string Message(string what, PartialDate day, Source source) =>
        $"This {what} was checked on {day}, before {source.Id} was published on {source.Published}. "
        + "Correct the date that is wrong, or read the source against it and set `checked`.";
}
