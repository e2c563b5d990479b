namespace Knowledgebase.Facts.Analysis;

/// <summary>Works out what changed for readers between two states of the knowledge base.</summary>
public static class KnowledgeBaseChanges
{
    /// <summary>All changes: first those of answers, platform by platform, then those of all else that the records hold.</summary>
    /// <param name="today">The day by which both are judged, so that only what someone changed is a change.</param>
    public static EquatableList<KnowledgeBaseChange> Between(KnowledgeBase before, KnowledgeBase after, DateOnly today)
    {
        var names = new FormerNames(after);
        var questions = EarlierIds(before.Vocabulary.Criteria, after.Vocabulary.Criteria);
        var platforms = EarlierIds(before.Platforms, after.Platforms);
        return
        [
            .. from platform in after.Platforms
               let old = before.Platform(platforms.GetValueOrDefault(platform.Value.Id, platform.Value.Id))
               where old is not null
               from change in OfAnswers(before, after, old, platform.Value, questions, names, today)
               select change,
            .. OfEntry(null, before, after, new Position(after.Name("site.yml"), 1, 1), names),
        ];
    }

    // The earlier ids of those that have another now.
    static Dictionary<string, string> EarlierIds<T>(EquatableList<Located<T>> before, EquatableList<Located<T>> after)
        where T : IRenamable
    {
        var counterparts = RecordComparison.Counterparts([.. before.Cast<object>()], [.. after.Cast<object>()]);
        return (
            from pair in after.Zip(counterparts)
            where pair.Second >= 0 && before[pair.Second].Value.Id != pair.First.Value.Id
            select (pair.First.Value.Id, Earlier: before[pair.Second].Value.Id))
            .DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.Earlier, StringComparer.Ordinal);
    }

    static IEnumerable<KnowledgeBaseChange> OfAnswers(
        KnowledgeBase before, KnowledgeBase after, Platform old, Platform platform, Dictionary<string, string> questions, FormerNames names, DateOnly today)
    {
        var renamed = questions.Values.ToHashSet(StringComparer.Ordinal);
        // A question that is asked no longer takes its findings with it.
        foreach (var criterion in after.Vocabulary.Criteria.Concat(before.Vocabulary.Criteria).Select(each => each.Value.Id)
            .Concat(platform.Findings.Concat(old.Findings).Select(history => history.Criterion.Value))
            .Where(id => !renamed.Contains(id))
            .Distinct())
        {
            var earlier = questions.GetValueOrDefault(criterion, criterion);
            var (was, holds) = (old.Latest(earlier, today), platform.Latest(criterion, today));
            foreach (var change in OfFindings(
                platform, criterion, old.FindingsOn(earlier)?.Findings ?? [], platform.FindingsOn(criterion)?.Findings ?? [], names, today))
                yield return change;
            if (was is not null && holds is not null
                && (before.StandingOf(was.Headline), after.StandingOf(holds.Headline)) is var (from, to) && from != to)
                yield return new KnowledgeBaseChange.StandingMoved(platform, criterion, from, to);
        }
        var (tallyBefore, tally) = (before.Tally(old, today), after.Tally(platform, today));
        if (tallyBefore != tally)
            yield return new KnowledgeBaseChange.TallyChanged(platform, tallyBefore, tally);
    }

    // A finding is the same as one before that is equal, or else applies to the same and began on the same day, or else
    // applies to the same and holds, has ended or is yet to come as that one.
    static IEnumerable<KnowledgeBaseChange> OfFindings(
        Platform platform, string criterion, EquatableList<Located<Finding>> before, EquatableList<Located<Finding>> after, FormerNames names, DateOnly today)
    {
        var counterparts = Pairing.Of(before, after,
            finding => finding,
            finding => (finding.Value.AppliesTo.Key, finding.Value.Since),
            finding => (finding.Value.AppliesTo.Key, finding.Value.Until is null, IsAhead(finding.Value)));
        foreach (var ((finding, at), counterpart) in after.Zip(counterparts))
        {
            var old = counterpart < 0 ? null : before[counterpart].Value;
            var values = RecordComparison.Between(old, finding, at, names);
            if (old is null)
                yield return new KnowledgeBaseChange.FindingAdded(platform, criterion, finding) { Values = values, At = at };
            else if (values.Count > 0)
                yield return old.Until is null && finding.Until?.Value.Earliest <= today
                    ? new KnowledgeBaseChange.FindingRetired(platform, criterion, old, finding) { Values = values, At = at }
                    : new KnowledgeBaseChange.FindingChanged(platform, criterion, old, finding) { Values = values, At = at };
        }
        foreach (var (old, at) in Pairing.Unpaired(before, counterparts))
            yield return new KnowledgeBaseChange.FindingRetired(platform, criterion, old, null) { At = at };
        if (Pairing.IsReordered(counterparts))
            yield return new KnowledgeBaseChange.FindingsReordered(
                platform, criterion, [.. before.Select(finding => finding.Value)], [.. after.Select(finding => finding.Value)]) { At = after[0].At };

        bool IsAhead(Finding finding) => finding.Since?.Value.Earliest > today;
    }

    // A record, and then the entries that it holds. What a platform brings or takes with it is not told one by one.
    static IEnumerable<KnowledgeBaseChange> OfEntry(object? owner, object? before, object? after, Position at, FormerNames names)
    {
        var values = after is null ? [] : RecordComparison.Between(before, after, at, names);
        if (before is null || after is null || values.Count > 0)
            yield return new KnowledgeBaseChange.OfEntry(owner, before, after) { Values = values, At = before is null || after is null ? at : values[0].At };
        var entry = (after ?? before)!;
        if (entry is Platform && (before is null || after is null))
            yield break;
        foreach (var (was, now) in RecordComparison.EntryLists(before, after))
        {
            var counterparts = RecordComparison.Counterparts(was, now);
            foreach (var (member, counterpart) in now.Zip(counterparts))
                foreach (var change in OfMember(counterpart < 0 ? null : was[counterpart], member))
                    yield return change;
            foreach (var member in Pairing.Unpaired(was, counterparts))
                foreach (var change in OfMember(member, null))
                    yield return change;
        }

        IEnumerable<KnowledgeBaseChange> OfMember(object? was, object? now) => OfEntry(
            entry is KnowledgeBase ? null : entry,
            (was as ILocated)?.Value ?? was,
            (now as ILocated)?.Value ?? now,
            PositionOf((now ?? was)!) ?? at,
            names);
    }

    static Position? PositionOf(object member) => member switch
    {
        ILocated located => located.At,
        Prose prose => prose.BodyAt,
        _ => null,
    };
}
