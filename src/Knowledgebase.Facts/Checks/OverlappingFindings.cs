namespace Knowledgebase.Facts.Checks;

/// <summary>Two findings on one criterion that apply to the same and held on the same day.</summary>
internal static class OverlappingFindings
{
    public static readonly Check Check = new("overlapping-findings", Severity.Error,
        "Two findings on a criterion apply to the same and hold at the same time.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from platform in knowledge.Platforms
        from history in platform.Value.Findings
        where history.Findings.Count > 1
        from alike in history.Findings.GroupBy(finding => finding.Value.AppliesTo.Key)
        from mistake in Among([.. alike])
        select mistake;

    // By their end, those that still hold last. Of two, the one that ends later surely held before the other
    // ended where it surely began before; so each is held against the one with the earliest beginning after it.
    static IEnumerable<Mistake> Among(List<Located<Finding>> findings)
    {
        var byEnd = findings.OrderBy(finding => finding.Value.Until?.Value.Earliest ?? DateOnly.MaxValue).ToList();
        Located<Finding>? earliest = null;
        for (var i = byEnd.Count - 1; i >= 0; i--)
        {
            var finding = byEnd[i];
            if (i + 1 < byEnd.Count && EndTogether(finding.Value, byEnd[i + 1].Value))
                yield return Overlap(finding, byEnd[i + 1]);
            else if (finding.Value.Until is { } until && earliest is { } other && BeganBy(other) < until.Value.Earliest)
                yield return Overlap(finding, other);
            if (earliest is null || BeganBy(finding) < BeganBy(earliest.Value))
                earliest = finding;
        }
    }

    static bool EndTogether(Finding one, Finding other) => (one.Until, other.Until) switch
    {
        (null, null) => true,
        ({ Value.Day: not null } end, { } otherEnd) => end.Value == otherEnd.Value,
        _ => false,
    };

    // The day on which it had surely begun; where no date is given, none.
    static DateOnly BeganBy(Located<Finding> finding) => finding.Value.Since?.Value.Latest ?? DateOnly.MaxValue;

    static Mistake Overlap(Located<Finding> one, Located<Finding> other)
    {
        var (first, second) = one.At.Line < other.At.Line ? (one, other) : (other, one);
        return new Mistake(second.At,
            $"This holds at the same time as the finding in line {first.At.Line}. "
            + "Give each an `until` or a `since`, or tell them apart with `applies-to`.");
    }
}
