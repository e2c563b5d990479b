namespace Knowledgebase.Facts.Checks;

/// <summary>A finding that ended before people could use its platform, or began once nobody could any more.</summary>
internal static class AnswerOutsideLifetime
{
    public static readonly Check Check = new("answer-outside-lifetime", Severity.Warning,
        "A finding ended before its platform was launched, or began after it was retired.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (platform, _, (finding, _)) in knowledge.Findings())
        {
            if (finding.Until is { } until && platform.Launched is { } launched && launched.IsAfter(until.Value))
                yield return new Mistake(until.At, $"This ended on {until.Value}, and {platform.Name} was launched on {launched}. Correct the date that is wrong.");
            if (finding.Since is { } since && platform.Retired is { } retired && since.Value.IsAfter(retired))
                yield return new Mistake(since.At, $"This begins on {since.Value}, and {platform.Name} was retired on {retired}. Correct the date that is wrong.");
        }
    }
}
