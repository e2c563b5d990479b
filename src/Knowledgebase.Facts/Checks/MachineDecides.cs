using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Checks;

/// <summary>A statement that stands or falls with pages that machines made. Nobody answers for them, so they settle nothing.</summary>
internal static class MachineDecides
{
    public static readonly Check Check = new("machine-decides", Severity.Error,
        "A statement rests on machine-made pages alone, or one of them makes a dispute.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (_, _, finding) in knowledge.FindingsWrittenOut())
        {
            if (finding.Value.Answer is not Answer.Unknown && RestsOnMachines(finding.Value.Evidence))
                yield return new Mistake(finding.At, "Only pages that machines made say so. Name another source under `evidence`, or make it unknown.");
            foreach (var evidence in finding.Value.Evidence)
                if (evidence.Value.Disputes && IsMachines(evidence))
                    yield return new Mistake(evidence.At,
                        "A page that a machine made disputes nothing. Give the reason under `rejected`, or take this evidence away.");
        }
        foreach (var platform in knowledge.Platforms)
            foreach (var happening in platform.Value.Events)
                if (RestsOnMachines(happening.Value.Evidence))
                    yield return new Mistake(happening.At, "Only pages that machines made tell of this event. Name another source, or take the event away.");
        foreach (var article in knowledge.Articles)
            foreach (var claim in article.Value.Claims)
                if (RestsOnMachines(claim.Value.Evidence))
                    yield return new Mistake(claim.At, "Only pages that machines made bear this verdict out. Name another source, or make it unsupported.");

        bool RestsOnMachines(EquatableList<Located<Evidence>> evidence) => evidence.Any(piece => piece.Value.Supports && IsMachines(piece))
            && evidence.All(piece => !piece.Value.Supports || IsMachines(piece));

        bool IsMachines(Located<Evidence> piece) => knowledge.VoiceOf(piece.Value) == Voice.Machine;
    }
}
