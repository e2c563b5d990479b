using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Checks;

/// <summary>A finding that names no source. Nothing on the site stands on nothing; only not knowing needs no proof.</summary>
internal static class FindingWithoutEvidence
{
    public static readonly Check Check = new("finding-without-evidence", Severity.Error,
        "A finding other than unknown names no source.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from place in knowledge.FindingsWrittenOut()
        where place.Finding.Value is { Evidence.Count: 0, Answer: not Answer.Unknown }
        select new Mistake(place.Finding.At, "This finding names no source. Add one under `evidence`, or make it unknown.");
}
