namespace Knowledgebase.Facts.Reasoning;

/// <summary>Works out what changed for readers between two states of the knowledge base.</summary>
public static class KnowledgeBaseChanges
{
    /// <summary>All changes, platform by platform in the order of their ids, then sources and claims.</summary>
    /// <param name="today">The day by which both are judged, so that only what someone changed is a change.</param>
    public static EquatableList<KnowledgeBaseChange> Between(KnowledgeBase before, KnowledgeBase after, DateOnly today)
    {
        var changes = new List<KnowledgeBaseChange>();
        foreach (var (platform, old) in InBoth(before.Platforms, after.Platforms, platform => platform.Id))
            changes.AddRange((old, platform) switch
            {
                (null, { } added) => OfOne(added, Presence.Added),
                ({ } removed, null) => OfOne(removed, Presence.Removed),
                ({ } earlier, { } later) => OfBoth(before, after, earlier, later, today),
                _ => [],
            });
        foreach (var (source, old) in InBoth(before.Sources, after.Sources, source => source.Id))
            if (source is null || old is null)
                changes.Add(new KnowledgeBaseChange.OfSource((source ?? old)!, source is null ? Presence.Removed : Presence.Added));
        foreach (var (article, old) in InBoth(before.Articles, after.Articles, article => article.Id))
            changes.AddRange(
                from change in Entries(old?.Claims ?? [], article?.Claims ?? [], claim => claim.Id)
                select new KnowledgeBaseChange.OfClaim((article ?? old)!, change.Entry, change.Presence));
        return [.. changes];
    }

    // What a platform brings or takes with it is not told one by one.
    static IEnumerable<KnowledgeBaseChange> OfOne(Platform platform, Presence presence) =>
        [new KnowledgeBaseChange.OfPlatform(platform, presence)];

    static IEnumerable<KnowledgeBaseChange> OfBoth(
        KnowledgeBase before, KnowledgeBase after, Platform old, Platform platform, DateOnly today)
    {
        // A question that is asked no longer takes its findings with it.
        foreach (var criterion in after.Vocabulary.Criteria.Concat(before.Vocabulary.Criteria).Select(each => each.Value.Id).Distinct())
        {
            var (was, holds) = (old.Latest(criterion, today), platform.Latest(criterion, today));
            foreach (var change in OfFindings(
                platform, criterion, old.FindingsOn(criterion)?.Findings ?? [], platform.FindingsOn(criterion)?.Findings ?? []))
                yield return change;
            if (was is not null && holds is not null
                && (before.StandingOf(was.Headline), after.StandingOf(holds.Headline)) is var (from, to) && from != to)
                yield return new KnowledgeBaseChange.StandingMoved(platform, criterion, from, to);
        }
        var (tallyBefore, tally) = (before.Tally(old, today), after.Tally(platform, today));
        if (tallyBefore != tally)
            yield return new KnowledgeBaseChange.TallyChanged(platform, tallyBefore, tally);
        foreach (var (happening, presence) in Entries(old.Events, platform.Events, each => each.Id))
            yield return new KnowledgeBaseChange.OfEvent(platform, happening, presence);
        foreach (var (tip, presence) in Entries(old.Tips, platform.Tips, each => each.Id))
            yield return new KnowledgeBaseChange.OfTip(platform, tip, presence);
    }

    // What is equal is no change. Of the rest, a finding is the same as one before that applies to the same and began on
    // the same day, or else as the next that applies to the same.
    static IEnumerable<KnowledgeBaseChange> OfFindings(
        Platform platform, string criterion, EquatableList<Located<Finding>> before, EquatableList<Located<Finding>> after)
    {
        var left = before.Select(finding => finding.Value).Where(finding => !Has(after, finding)).ToList();
        var changed = after.Select(finding => finding.Value).Where(finding => !Has(before, finding)).ToList();
        foreach (var finding in changed.OrderBy(finding => left.Exists(old => IsOf(old, finding) && old.Since == finding.Since) ? 0 : 1).ToList())
        {
            var old = left.Find(old => IsOf(old, finding) && old.Since == finding.Since)
                ?? left.Find(old => IsOf(old, finding) && old.Until is null == finding.Until is null);
            if (old is null)
            {
                yield return new KnowledgeBaseChange.FindingAdded(platform, criterion, finding);
                continue;
            }
            left.Remove(old);
            yield return old.Until is null && finding.Until is not null
                ? new KnowledgeBaseChange.FindingRetired(platform, criterion, old, finding)
                : new KnowledgeBaseChange.FindingChanged(platform, criterion, old, finding);
        }
        foreach (var old in left)
            yield return new KnowledgeBaseChange.FindingRetired(platform, criterion, old, null);
    }

    static bool Has(EquatableList<Located<Finding>> findings, Finding finding) => findings.Any(other => other.Value == finding);

    static bool IsOf(Finding one, Finding other) => one.AppliesTo.Key == other.AppliesTo.Key;

    static IEnumerable<(T Entry, Presence Presence)> Entries<T>(
        EquatableList<Located<T>> before, EquatableList<Located<T>> after, Func<T, string> id)
        where T : class
    {
        foreach (var (entry, old) in InBoth(before, after, id))
            if (old is null)
                yield return (entry!, Presence.Added);
            else if (entry is null)
                yield return (old, Presence.Removed);
            else if (!entry.Equals(old))
                yield return (entry, Presence.Changed);
    }

    // Everything that is in one or both, in the order of the ids. Of two with one id the first counts.
    static IEnumerable<(T? After, T? Before)> InBoth<T>(
        EquatableList<Located<T>> before, EquatableList<Located<T>> after, Func<T, string> id)
        where T : class
    {
        var old = before.Select(each => each.Value).DistinctBy(id).ToDictionary(id, StringComparer.Ordinal);
        var now = after.Select(each => each.Value).DistinctBy(id).ToDictionary(id, StringComparer.Ordinal);
        return
            from key in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            select (now.GetValueOrDefault(key), old.GetValueOrDefault(key));
    }
}
