using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Checks;

/// <summary>A finding which says that nothing was found, beside a source that gives an answer and is not rejected.</summary>
internal static class UnknownThatIsAnswered
{
    public static readonly Check Check = new("unknown-that-is-answered", Severity.Error,
        "A finding is unknown, and one of its sources gives an answer that is not rejected.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from place in knowledge.FindingsWrittenOut()
        where place.Finding.Value.Answer is Answer.Unknown
        from evidence in place.Finding.Value.Evidence
        where evidence.Value.Disputes && evidence.Value.Says is not Answer.Unknown
        select new Mistake(evidence.At, "This source gives an answer, and the finding says that none was found. Make its answer the `value`, or say in `rejected` why we do not follow it.");
}
