namespace Knowledgebase.Facts.Checks;

/// <summary>A finding that ended before it began.</summary>
internal static class UntilBeforeSince
{
    public static readonly Check Check = new("until-before-since", Severity.Error,
        "A finding ended before it began.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (_, _, finding) in knowledge.Findings())
            if (finding.Value is { Since: { } since, Until: { } until } && until.Value.Latest < since.Value.Earliest)
                yield return new Mistake(until.At,
                    $"This ends on {until.Value}, before it begins on {since.Value}. Correct one of the dates.");
    }
}
