namespace Knowledgebase.Facts.Checks;

/// <summary>A platform that people could first use on a day that has not come.</summary>
internal static class LaunchedInFuture
{
    public static readonly Check Check = new("launched-in-future", Severity.Error,
        "A platform was launched on a day that has not come yet.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge, Today today)
    {
        foreach (var (platform, at) in knowledge.Platforms)
            if (platform.Launched is { } launched && today.IsBefore(launched))
                yield return new Mistake(at,
                    $"`launched` is {launched}, which has not come yet. Correct it, or add {platform.Name} once people can use it.");
    }
}
