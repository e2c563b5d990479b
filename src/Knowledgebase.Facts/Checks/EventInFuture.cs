namespace Knowledgebase.Facts.Checks;

/// <summary>An event of a day that has not come and that nobody has announced.</summary>
internal static class EventInFuture
{
    public static readonly Check Check = new("event-in-future", Severity.Error,
        "An event has a date in the future and no day on which it was announced, or was announced in the future.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge, Today today)
    {
        foreach (var (platform, _) in knowledge.Platforms)
            foreach (var (happening, at) in platform.Events)
            {
                if (happening.Announced is { } announced && today.IsBefore(announced))
                    yield return new Mistake(at,
                        $"`announced` is {announced}, which has not come yet. Give the day on which it became public.");
                else if (happening.Announced is null && today.IsBefore(happening.Date))
                    yield return new Mistake(at,
                        $"`date` is {happening.Date}, which has not come yet. Correct it; or, of something that is to come, "
                        + "say in `announced` when that became public.");
            }
    }
}
