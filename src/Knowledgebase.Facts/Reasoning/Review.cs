namespace Knowledgebase.Facts.Reasoning;

/// <summary>When a finding is due for another look.</summary>
public static class Review
{
    /// <summary>Policies and terms change without notice, so what rests on them ages fast.</summary>
    const int MonthsForPoliciesAndTerms = 6;

    const int MonthsForTheRest = 12;

    /// <summary>
    /// The last day on which a finding counts as fresh: half a year after it was checked where it rests on
    /// policies or terms, a year after for the rest.
    /// </summary>
    public static DateOnly FreshUntil(this KnowledgeBase knowledge, Finding finding)
    {
        var restsOnPolicy = finding.Evidence.Any(evidence =>
            evidence.Value.Supports && knowledge.Source(evidence.Value.Source.Value)?.Kind.IsPolicyOrTerms() == true);
        return AddMonths(finding.Checked.Earliest, restsOnPolicy ? MonthsForPoliciesAndTerms : MonthsForTheRest);
    }

    /// <summary>Whether a finding is due for another look on a day.</summary>
    public static bool IsDue(this KnowledgeBase knowledge, Finding finding, DateOnly today) =>
        today > knowledge.FreshUntil(finding);

    static DateOnly AddMonths(DateOnly day, int months) =>
        day > DateOnly.MaxValue.AddMonths(-months) ? DateOnly.MaxValue : day.AddMonths(months);
}
