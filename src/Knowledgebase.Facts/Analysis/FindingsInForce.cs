namespace Knowledgebase.Facts.Analysis;

/// <summary>What held on a day: the answer that most people want first, and those that qualify it.</summary>
/// <param name="Headline">The first of the findings that held.</param>
/// <param name="Qualifying">The others, each for some editions, people, plans, clients, occasions or regions.</param>
public sealed record FindingsInForce(Finding Headline, EquatableList<Finding> Qualifying);

/// <summary>An answer that is known already and does not hold yet.</summary>
/// <param name="From">When it begins to hold.</param>
public sealed record ComingFinding(Finding Finding, PartialDate From);

/// <summary>Works out what held when.</summary>
public static class FindingsInForceQueries
{
    /// <summary>
    /// What held on a day, or null where nothing is recorded for it. Of several findings the first in the
    /// file is the headline, as the data format has it.
    /// </summary>
    public static FindingsInForce? On(this FindingHistory history, DateOnly day)
    {
        if (history.Findings is [var only])
            return new DaysOfFinding(only.Value, "", null).Include(day) ? new FindingsInForce(only.Value, []) : null;
        return On(history.DaysOfFindings(), day);
    }

    /// <summary>What held on a day of a history whose days are worked out.</summary>
    internal static FindingsInForce? On(DaysOfFinding[] findings, DateOnly day)
    {
        // Dates of months and years can leave open when one finding gave way to the next that applies to the same;
        // from the first day that the newer one may hold it stands for both.
        var holding = findings
            .Where(finding => finding.Include(day))
            .DistinctBy(finding => finding.AppliesTo, StringComparer.Ordinal)
            .Select(finding => finding.Finding)
            .ToList();
        return holding.Count == 0 ? null : new FindingsInForce(holding[0], [.. holding.Skip(1)]);
    }

    /// <summary>
    /// What holds of a platform, or held last before it was retired; null where nothing is recorded.
    /// </summary>
    public static FindingsInForce? Latest(this Platform platform, string criterion, DateOnly today)
    {
        if (platform.FindingsOn(criterion) is not { } history)
            return null;
        return history.On(DayOfLatest(platform, today, day => history.On(day) is not null));
    }

    /// <summary>The day that tells what holds of a platform, or held last before it was retired.</summary>
    /// <param name="isAnswered">Whether anything is recorded for a day.</param>
    internal static DateOnly DayOfLatest(Platform platform, DateOnly today, Predicate<DateOnly> isAnswered) =>
        platform.Retired is not { } retired || today < retired.Earliest ? today
        : isAnswered(LastDay(retired)) ? LastDay(retired)
        : retired.Latest;

    /// <summary>What begins to hold only after a day, the earliest first.</summary>
    public static EquatableList<ComingFinding> ComingAfter(this FindingHistory history, DateOnly day) =>
    [
        .. from finding in history.DaysOfFindings()
           where finding.Start?.Earliest > day
           orderby finding.From
           select new ComingFinding(finding.Finding, finding.Start!.Value),
    ];

    /// <summary>
    /// When one of the findings begins to hold. Where that is not known it is taken to follow the older finding that applies
    /// to the same; null where none ended, for what has held all along.
    /// </summary>
    public static PartialDate? StartOf(this FindingHistory history, Finding finding) =>
        history.DaysOfFindings().First(days => ReferenceEquals(days.Finding, finding)).Start;

    /// <summary>The day before a platform ended, as far as the date of its end tells.</summary>
    public static DateOnly LastDay(PartialDate retired) =>
        retired.Earliest == DateOnly.MinValue ? retired.Earliest : retired.Earliest.AddDays(-1);

    /// <summary>
    /// The days of all findings, in the order of the file. Where the start of a finding is not known it is taken to
    /// follow the older finding that applies to the same, and without one to have held all along.
    /// </summary>
    internal static DaysOfFinding[] DaysOfFindings(this FindingHistory history)
    {
        var days = new DaysOfFinding[history.Findings.Count];
        var endsOfOlder = new Dictionary<string, PartialDate?>(StringComparer.Ordinal);
        for (var index = days.Length - 1; index >= 0; index--)
        {
            var finding = history.Findings[index].Value;
            var key = finding.AppliesTo.Key;
            days[index] = new DaysOfFinding(finding, key, endsOfOlder.GetValueOrDefault(key));
            endsOfOlder[key] = finding.Until?.Value;
        }
        return days;
    }
}

/// <summary>The days on which a finding holds. A date of a month or a year counts from its first day.</summary>
/// <param name="AppliesTo">The <see cref="Applicability.Key"/> of the finding.</param>
/// <param name="Start">When it begins to hold; null for what has held all along.</param>
/// <param name="Until">The first day on which it does not hold any more; null where no end is known.</param>
internal sealed record DaysOfFinding(Finding Finding, string AppliesTo, PartialDate? Start, DateOnly? Until)
{
    /// <summary>The days of a finding.</summary>
    /// <param name="endOfOlder">When the older finding ended that applies to the same; null where none did.</param>
    public DaysOfFinding(Finding finding, string appliesTo, PartialDate? endOfOlder)
        : this(finding, appliesTo, finding.Since?.Value ?? endOfOlder, finding.Until?.Value.Earliest)
    {
    }

    public DateOnly From => Start?.Earliest ?? DateOnly.MinValue;

    /// <summary>Whether the finding holds on a day.</summary>
    public bool Include(DateOnly day) => day >= From && !(day >= Until);
}
