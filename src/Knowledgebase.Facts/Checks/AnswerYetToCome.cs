using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Facts.Checks;

/// <summary>
/// An answer that begins to hold in the future, where nothing holds for the same people until then. A mistyped year looks the same.
/// </summary>
internal static class AnswerYetToCome
{
    public static readonly Check Check = new("answer-yet-to-come", Severity.Warning,
        "A finding begins in the future, and none holds until then.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge, Today today) =>
        from platform in knowledge.Platforms
        from history in platform.Value.Findings
        let coming = history.Findings.Where(finding => finding.Value.Since is { } since && today.IsBefore(since.Value)).ToList()
        where coming.Count > 0
        let holding = platform.Value.Latest(history.Criterion.Value, today.Day)
        from finding in coming
        where !IsAnswered(holding, finding.Value.AppliesTo)
        select Begins(finding.Value.Since!.Value);

    static bool IsAnswered(FindingsInForce? holding, Applicability appliesTo) =>
        holding is not null && holding.Qualifying.Prepend(holding.Headline).Any(finding => finding.AppliesTo.Overlaps(appliesTo));

    static Mistake Begins(Located<PartialDate> since) => new(since.At,
        $"This begins on {since.Value}, and nothing says what holds until then. "
        + "Correct the date if it is mistyped; if it is right, add what holds today, be it `unknown`.");
}
