namespace Knowledgebase.Facts.Checks;

/// <summary>A platform that ended on a day that has not come. Until then it runs.</summary>
internal static class RetiredInFuture
{
    public static readonly Check Check = new("retired-in-future", Severity.Error,
        "A platform is retired since a day that has not come yet.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge, Today today)
    {
        foreach (var (platform, at) in knowledge.Platforms)
            if (platform is { Status: PlatformStatus.Retired, Retired: { } retired } && today.IsBefore(retired))
                yield return new Mistake(at,
                    $"`retired` is {retired}, which has not come yet. Correct it; or, where the end was announced, leave {platform.Name} "
                    + "active until then, and say so in events.yml with `announced`.");
    }
}
