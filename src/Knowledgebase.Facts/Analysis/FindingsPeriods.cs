namespace Knowledgebase.Facts.Analysis;

/// <summary>A stretch of time in which the same findings were in force.</summary>
/// <param name="From">Its first day. It ends where the next one begins, and the last one has no end.</param>
/// <param name="InForce">Null where nothing is recorded.</param>
public sealed record FindingsPeriod(DateOnly From, FindingsInForce? InForce);

/// <summary>Works out for all days at once what was in force.</summary>
public static class FindingsPeriods
{
    /// <summary>
    /// The findings on a criterion by time, from the first of all days on, the oldest period first; what a platform ended
    /// with is in force from then on, as <see cref="FindingsInForceQueries.Latest"/> has it. Empty where nothing is recorded.
    /// </summary>
    public static EquatableList<FindingsPeriod> PeriodsOf(this Platform platform, string criterion)
    {
        if (platform.FindingsOn(criterion) is not { } history)
            return [];
        var findings = history.DaysOfFindings();
        var end = platform.Retired?.Earliest ?? DateOnly.MaxValue;
        var days = findings
            .SelectMany(finding => new[] { finding.From, finding.Until ?? DateOnly.MinValue })
            .Where(day => day < end)
            .Append(DateOnly.MinValue)
            .Concat(platform.Retired is null ? [] : [end])
            .Distinct()
            .Order();
        var periods = new List<FindingsPeriod>();
        foreach (var day in days)
        {
            var inForce = FindingsInForceQueries.On(
                findings, FindingsInForceQueries.DayOfLatest(platform, day, other => FindingsInForceQueries.On(findings, other) is not null));
            if (periods.Count == 0 || periods[^1].InForce != inForce)
                periods.Add(new FindingsPeriod(day, inForce));
        }
        return [.. periods];
    }

    /// <summary>When each of the findings begins to hold, in their order, as <see cref="FindingsInForceQueries.StartOf"/> tells it of one.</summary>
    public static IReadOnlyList<PartialDate?> StartsOf(this FindingHistory history) =>
        [.. history.DaysOfFindings().Select(days => days.Start)];
}
