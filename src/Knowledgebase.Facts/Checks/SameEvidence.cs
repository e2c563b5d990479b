namespace Knowledgebase.Facts.Checks;

/// <summary>One place of a source twice under one finding, which makes one witness look like two.</summary>
internal static class SameEvidence
{
    public static readonly Check Check = new("same-evidence", Severity.Warning, "A finding names one place of a source twice.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from place in knowledge.FindingsWrittenOut()
        from evidence in place.Finding.Value.Evidence.GroupBy(piece => (piece.Value.Source.Value, piece.Value.At, piece.Value.Quote?.Value, piece.Value.Says))
        from piece in evidence.Skip(1)
        select new Mistake(piece.At, $"{piece.Value.Source.Value} is named above for the same. Take one of the two away, or say with `at` where else it says so.");
}
