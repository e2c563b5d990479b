using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Checks;

/// <summary>A finding that no source supports. Nothing on the site stands on nothing; only not knowing needs no proof.</summary>
internal static class FindingWithoutEvidence
{
    public static readonly Check Check = new("finding-without-evidence", Severity.Error,
        "A finding other than unknown names no source that says so.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from place in knowledge.FindingsWrittenOut()
        let finding = place.Finding.Value
        where finding.Answer is not Answer.Unknown && !finding.Evidence.Any(evidence => evidence.Value.Says?.SaysTheSameAs(finding.Answer) ?? true)
        select new Mistake(place.Finding.At, finding.Evidence.Count == 0
            ? "This finding names no source. Add one under `evidence`, or make it unknown."
            : "Every source here says otherwise. Add one that says what the finding says, answer what they say, or make it unknown.");
}
