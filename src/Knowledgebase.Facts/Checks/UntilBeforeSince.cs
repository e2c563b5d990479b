namespace Knowledgebase.Facts.Checks;

/// <summary>A finding that held on no day.</summary>
internal static class UntilBeforeSince
{
    public static readonly Check Check = new("until-before-since", Severity.Error,
        "A finding ended before it began, or on the day on which it began.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (_, _, finding) in knowledge.Findings())
            if (finding.Value is { Since: { } since, Until: { } until } && EndsBy(since.Value, until.Value))
                yield return new Mistake(until.At,
                    $"This ends on {until.Value} and begins on {since.Value}, so it never held. Correct one of the dates.");
    }

    // On the day of its end a finding holds no longer. Within a month or a year that are alike it can have held.
    static bool EndsBy(PartialDate since, PartialDate until) => until.Latest < since.Earliest || (until.Day is not null && until == since);
}
