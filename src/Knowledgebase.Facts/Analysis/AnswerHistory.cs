namespace Knowledgebase.Facts.Analysis;

/// <summary>A stretch of time in which a platform's answer to a criterion stayed the same.</summary>
/// <param name="Headline">The finding that the stretch began with.</param>
/// <param name="From">Null where no source gives a date.</param>
/// <param name="Until">The first day on which it no longer held; null while it holds.</param>
public sealed record Period(Finding Headline, PartialDate? From, PartialDate? Until);

/// <summary>Works out how answers changed as time went by.</summary>
public static class AnswerHistories
{
    /// <summary>
    /// The answers of a platform to a criterion from the first that is recorded until today, or until the platform was
    /// retired; oldest first. Findings that follow each other with the same answer are one period.
    /// </summary>
    /// <remarks>
    /// The course is that of the answer which is the headline now: findings for other people, occasions or editions are not
    /// part of it, or an answer would seem to change when only another one of several came to be recorded.
    /// </remarks>
    public static EquatableList<Period> AnswerHistoryOf(this Platform platform, string criterion, DateOnly today)
    {
        if (platform.FindingsOn(criterion) is not { } all)
            return [];
        var overlaps = (platform.Latest(criterion, today)?.Headline.AppliesTo ?? Applicability.Everyone).OverlapTest();
        var history = all with { Findings = [.. all.Findings.Where(finding => overlaps(finding.Value.AppliesTo))] };
        var byDay = new HeadlinesByDay(history);
        var end = platform.Retired is { } retired && retired.Earliest <= today ? retired : (PartialDate?)null;
        var turns = TurnsOf(history, end?.Earliest ?? today);
        var periods = new List<Period>();
        var current = HeadlineBefore(byDay, turns, end?.Earliest ?? today) is { } oldest ? new Period(oldest, null, null) : null;
        foreach (var turn in turns)
        {
            var headline = byDay.Headline(turn.Earliest);
            if (IsSame(headline, current?.Headline))
                continue;
            if (current is not null)
                periods.Add(current with { Until = turn });
            current = headline is null ? null : new Period(headline, turn, null);
        }
        if (current is not null)
            periods.Add(current with { Until = end });
        return [.. periods];
    }

    static bool IsSame(Finding? one, Finding? other) =>
        one is null || other is null ? ReferenceEquals(one, other) : one.Answer.SaysTheSameAs(other.Answer);

    /// <summary>The dates on which something began or ceased to hold, oldest first, one a day.</summary>
    static List<PartialDate> TurnsOf(FindingHistory history, DateOnly last) =>
    [
        .. history.Findings
            .SelectMany(finding => new[] { finding.Value.Since?.Value, finding.Value.Until?.Value })
            .OfType<PartialDate>()
            .Where(turn => turn.Earliest < last)
            .DistinctBy(turn => turn.Earliest)
            .OrderBy(turn => turn.Earliest),
    ];

    static Finding? HeadlineBefore(HeadlinesByDay byDay, List<PartialDate> turns, DateOnly last)
    {
        var first = turns.Count == 0 ? last : turns[0].Earliest;
        return first == DateOnly.MinValue ? null : byDay.Headline(first.AddDays(-1));
    }
}
