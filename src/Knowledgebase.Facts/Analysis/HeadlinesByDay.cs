namespace Knowledgebase.Facts.Analysis;

/// <summary>
/// Which finding of a history comes first on a day. It is worked out once for all days in n log n, and each day is then
/// found by binary search, so that a history of thousands can be asked about each of its days.
/// </summary>
internal sealed class HeadlinesByDay
{
    readonly Turns all;
    readonly Dictionary<string, Turns> byApplicability;

    /// <summary>The findings of a history by day.</summary>
    public HeadlinesByDay(FindingHistory history)
    {
        var findings = history.DaysOfFindings();
        all = Turns.Of(findings);
        byApplicability = findings
            .GroupBy(finding => finding.Finding.AppliesTo.Key, StringComparer.Ordinal)
            .ToDictionary(alike => alike.Key, alike => Turns.Of([.. alike]), StringComparer.Ordinal);
    }

    /// <summary>The headline of what held on a day; null where nothing is recorded for it.</summary>
    public Finding? Headline(DateOnly day) => all.At(day);

    /// <summary>What held on a day and applied to the same; null where nothing did.</summary>
    /// <param name="applicability">The <see cref="Applicability.Key"/> of what it applied to.</param>
    public Finding? For(string applicability, DateOnly day) => byApplicability.GetValueOrDefault(applicability)?.At(day);

    /// <summary>The days on which another finding comes first than on the day before, with that finding.</summary>
    sealed record Turns(List<DateOnly> Days, List<Finding?> Firsts)
    {
        /// <summary>The turns of findings that stand in the order of their file.</summary>
        public static Turns Of(DaysOfFinding[] findings)
        {
            var turns = new Turns([], []);
            var byStart = findings.Index().OrderBy(finding => finding.Item.From).ToList();
            var holding = new PriorityQueue<DaysOfFinding, int>();
            var begun = 0;
            foreach (var day in findings.Select(finding => finding.From).Concat(findings.Select(finding => finding.Until).OfType<DateOnly>()).Distinct().Order())
            {
                for (; begun < byStart.Count && byStart[begun].Item.From <= day; begun++)
                    holding.Enqueue(byStart[begun].Item, byStart[begun].Index);
                // What has ended leaves once it comes to the front; only the front is asked for.
                while (holding.TryPeek(out var first, out _) && first.Until <= day)
                    holding.Dequeue();
                turns.Days.Add(day);
                turns.Firsts.Add(holding.TryPeek(out var holds, out _) ? holds.Finding : null);
            }
            return turns;
        }

        public Finding? At(DateOnly day)
        {
            var found = Days.BinarySearch(day);
            var turn = found >= 0 ? found : ~found - 1;
            return turn >= 0 ? Firsts[turn] : null;
        }
    }
}
