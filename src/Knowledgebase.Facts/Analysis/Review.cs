namespace Knowledgebase.Facts.Analysis;

/// <summary>When a finding is due for another look.</summary>
public static class Review
{
    /// <summary>Policies and terms change without notice, so what rests on them ages fast.</summary>
    const int MonthsForPoliciesAndTerms = 6;

    const int MonthsForTheRest = 12;

    /// <summary>
    /// The last day on which a finding counts as fresh: half a year after it was checked where it rests on
    /// policies or terms, a year after for the rest; and never longer than its sources stay as they were.
    /// </summary>
    public static DateOnly FreshUntil(this KnowledgeBase knowledge, Finding finding)
    {
        var restsOnPolicy = finding.Evidence.Any(evidence =>
            evidence.Value.Supports && knowledge.Source(evidence.Value.Source.Value)?.Kind.IsPolicyOrTerms() == true);
        var byAge = AddMonths(finding.Checked.Earliest, restsOnPolicy ? MonthsForPoliciesAndTerms : MonthsForTheRest);
        return knowledge.FirstChangeSince(finding) is { } change && change.Earliest <= byAge ? change.Earliest.AddDays(-1) : byAge;
    }

    /// <summary>Whether a finding is due for another look on a day.</summary>
    public static bool IsDue(this KnowledgeBase knowledge, Finding finding, DateOnly today) =>
        today > knowledge.FreshUntil(finding);

    /// <summary>Why a finding is due for another look on a day, the most pressing reason first; null where it is not.</summary>
    public static DueReason? WhyDue(this KnowledgeBase knowledge, Finding finding, DateOnly today)
    {
        if (!knowledge.IsDue(finding, today))
            return null;
        if (knowledge.FirstChangeSince(finding) is not { } change || change.Earliest > today)
            return DueReason.Age;
        return finding.RestsOn().Any(piece => knowledge.Source(piece.Source.Value)?.HasLost(piece, finding.Checked) == true)
            ? DueReason.QuoteVanished
            : DueReason.SourceChanged;
    }

    // What is rejected decides nothing, so nobody need look at it again.
    static IEnumerable<Evidence> RestsOn(this Finding finding) =>
        finding.Evidence.Select(piece => piece.Value).Where(piece => piece.Supports || piece.Disputes);

    static PartialDate? FirstChangeSince(this KnowledgeBase knowledge, Finding finding) =>
        finding.RestsOn()
            .Select(piece => knowledge.Source(piece.Source.Value)?.ChangedSince(finding.Checked))
            .OfType<PartialDate>()
            .OrderBy(change => change.Earliest)
            .Cast<PartialDate?>()
            .FirstOrDefault();

    static DateOnly AddMonths(DateOnly day, int months) =>
        day > DateOnly.MaxValue.AddMonths(-months) ? DateOnly.MaxValue : day.AddMonths(months);
}

/// <summary>Why a finding is due for another look, the most pressing reason first.</summary>
public enum DueReason
{
    /// <summary>Words that it quotes no longer stand in a source.</summary>
    QuoteVanished,

    /// <summary>A source that it rests on changed since it was checked.</summary>
    SourceChanged,

    /// <summary>It was checked too long ago.</summary>
    Age,
}
