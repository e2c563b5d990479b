using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Checks;

/// <summary>Evidence that claims to disagree with a finding and says the same.</summary>
internal static class EvidenceAgreesWithFinding
{
    public static readonly Check Check = new("evidence-agrees-with-finding", Severity.Error,
        "Evidence has a `says` that is the finding's own value.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (_, _, finding) in knowledge.FindingsWrittenOut())
            foreach (var evidence in finding.Value.Evidence)
                if (evidence.Value.Says is { } says && AreTheSame(says, finding.Value.Answer))
                    yield return new Mistake(evidence.At,
                        "This source says what the finding says. Take `says` away, and `rejected` with it.");
    }

    static bool AreTheSame(Answer one, Answer other) => (one, other) switch
    {
        // No term stands twice in a list.
        (Answer.Terms terms, Answer.Terms otherTerms) =>
            terms.Ids.Count == otherTerms.Ids.Count && terms.Ids.ToHashSet().SetEquals(otherTerms.Ids),
        _ => one == other,
    };
}
