namespace Knowledgebase.Facts.Checks;

/// <summary>A platform that ended before people could use it.</summary>
internal static class RetiredBeforeLaunched
{
    public static readonly Check Check = new("retired-before-launched", Severity.Error,
        "A platform was retired before it was launched.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (platform, at) in knowledge.Platforms)
            if (platform is { Launched: { } launched, Retired: { } retired } && launched.IsAfter(retired))
                yield return new Mistake(at, $"`retired` is {retired}, before `launched`, {launched}. Correct one of the dates.");
    }
}
