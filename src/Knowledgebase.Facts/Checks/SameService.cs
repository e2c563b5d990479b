namespace Knowledgebase.Facts.Checks;

/// <summary>One platform described twice, or two that readers cannot tell apart.</summary>
internal static class SameService
{
    public static readonly Check Check = new("same-service", Severity.Warning, "Two platforms have one name or one website.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        Repeated(knowledge, "the name", platform => platform.Name.ToUpperInvariant())
            .Concat(Repeated(knowledge, "the website", platform => platform.Website.TrimEnd('/').ToUpperInvariant()));

    static IEnumerable<Mistake> Repeated(KnowledgeBase knowledge, string what, Func<Platform, string> key) =>
        from platforms in knowledge.Platforms.GroupBy(platform => key(platform.Value), StringComparer.Ordinal)
        from platform in platforms.Skip(1)
        select new Mistake(platform.At, $"{platforms.First().Value.Id} has {what} of this one. If they are one service, keep one of the two; if not, tell them apart.");
}
