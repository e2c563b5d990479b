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
                if (evidence.Value.Says is { } says && says.SaysTheSameAs(finding.Value.Answer))
                    yield return new Mistake(evidence.At,
                        "This source says what the finding says. Take `says` away, and `rejected` with it.");
    }
}
