namespace Knowledgebase.Facts.Reasoning;

/// <summary>What held on a day: the answer that most people want first, and those that qualify it.</summary>
/// <param name="Headline">The first of the findings that held.</param>
/// <param name="Qualifying">The others, each for some editions, people, plans, clients, calls or regions.</param>
public sealed record Holding(Finding Headline, EquatableList<Finding> Qualifying);

/// <summary>Works out what held when.</summary>
public static class Holdings
{
    /// <summary>
    /// What held on a day, or null where nothing is recorded for it. Of several findings the first in the
    /// file is the headline, as the data format has it.
    /// </summary>
    public static Holding? On(this FindingHistory history, DateOnly day)
    {
        Finding? headline = null;
        List<Finding>? qualifying = null;
        for (var index = 0; index < history.Findings.Count; index++)
        {
            if (!HoldsOn(history, index, day))
                continue;
            var finding = history.Findings[index].Value;
            if (headline is null)
                headline = finding;
            else if (!IsFollowed(finding, headline, qualifying))
                (qualifying ??= []).Add(finding);
        }
        return headline is null ? null : new Holding(headline, qualifying is null ? [] : [.. qualifying]);
    }

    /// <summary>
    /// What holds of a platform, or held last before it was retired; null where nothing is recorded.
    /// </summary>
    public static Holding? Latest(this Platform platform, string criterion, DateOnly today)
    {
        if (platform.FindingsOn(criterion) is not { } history)
            return null;
        return platform.Retired is { } retired && today >= retired.Earliest
            ? history.On(LastDay(retired)) ?? history.On(retired.Latest)
            : history.On(today);
    }

    /// <summary>The day before a platform ended, as far as the date of its end tells.</summary>
    public static DateOnly LastDay(PartialDate retired) =>
        retired.Earliest == DateOnly.MinValue ? retired.Earliest : retired.Earliest.AddDays(-1);

    /// <summary>
    /// A date of a month or a year counts from its first day. Where the start of a finding is not known it is
    /// taken to follow the older finding that applies to the same, and without one to have held all along.
    /// </summary>
    static bool HoldsOn(FindingHistory history, int index, DateOnly day)
    {
        var finding = history.Findings[index].Value;
        if (finding.Until is { } until && day >= until.Value.Earliest)
            return false;
        var since = finding.Since?.Value ?? EndOfOlder(history, index);
        return since is not { } start || day >= start.Earliest;
    }

    // Dates of months and years can leave open when one finding gave way to the next that applies to the same;
    // from the first day that the newer one may hold it stands for both.
    static bool IsFollowed(Finding finding, Finding headline, List<Finding>? qualifying)
    {
        var key = finding.AppliesTo.Key;
        return headline.AppliesTo.Key == key || qualifying?.Exists(newer => newer.AppliesTo.Key == key) == true;
    }

    static PartialDate? EndOfOlder(FindingHistory history, int index)
    {
        var key = history.Findings[index].Value.AppliesTo.Key;
        for (var older = index + 1; older < history.Findings.Count; older++)
            if (history.Findings[older].Value is var finding && finding.AppliesTo.Key == key)
                return finding.Until?.Value;
        return null;
    }
}
