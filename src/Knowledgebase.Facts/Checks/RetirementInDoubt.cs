namespace Knowledgebase.Facts.Checks;

/// <summary>A platform whose status and day of retirement contradict each other.</summary>
internal static class RetirementInDoubt
{
    public static readonly Check Check = new("retirement-in-doubt", Severity.Error,
        "A platform is retired without a date, or has a date of retirement and is not retired.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var platform in knowledge.Platforms)
        {
            if (platform.Value is { Status: PlatformStatus.Retired, Retired: null })
                yield return new Mistake(platform.At,
                    $"{platform.Value.Name} is retired, but nothing tells since when. Add `retired` with the date.");
            if (platform.Value is { Status: not PlatformStatus.Retired, Retired: { } retired })
                yield return new Mistake(platform.At,
                    $"{platform.Value.Name} is active, but was retired on {retired}. Correct `status` or take `retired` away.");
        }
    }
}
