namespace Knowledgebase.Facts.Checks;

/// <summary>A finding that stands below one that it came after. Findings that apply to others are apart.</summary>
internal static class FindingsOutOfOrder
{
    public static readonly Check Check = new("findings-out-of-order", Severity.Error,
        "The findings on a criterion do not stand newest first.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var platform in knowledge.Platforms)
            foreach (var history in platform.Value.Findings.Where(history => history.Findings.Count > 1))
                foreach (var alike in history.Findings.GroupBy(finding => finding.Value.AppliesTo.Key))
                    foreach (var (above, below) in alike.Zip(alike.Skip(1)))
                        if (IsOlder(above.Value, below.Value))
                            yield return new Mistake(below.At,
                                $"This came after the finding above it, in line {above.At.Line}. Put the newest first.");
    }

    /// <summary>Whether one of two findings that apply to the same came before the other. Only where the dates leave no doubt.</summary>
    public static bool IsOlder(Finding one, Finding other) =>
        (one.Until is { } ended && (other.Until is null || other.Until.Value.Value.Earliest > ended.Value.Latest))
        || (one.Since is { } began && other.Since is { } begins && begins.Value.Earliest > began.Value.Latest);
}
