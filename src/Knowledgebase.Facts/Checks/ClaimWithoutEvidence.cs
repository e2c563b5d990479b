namespace Knowledgebase.Facts.Checks;

/// <summary>A verdict on a claim that rests on nothing. Only that nothing was found needs no source.</summary>
internal static class ClaimWithoutEvidence
{
    public static readonly Check Check = new("claim-without-evidence", Severity.Error,
        "A claim is judged, other than as unsupported, and no source is named.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from article in knowledge.Articles
        from claim in article.Value.Claims
        where claim.Value is { Evidence.Count: 0, Verdict: not Verdict.Unsupported }
        select new Mistake(claim.At, "This verdict names no source. Add one under `evidence`, or make it unsupported.");
}
