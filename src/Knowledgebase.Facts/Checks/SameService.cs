namespace Knowledgebase.Facts.Checks;

/// <summary>One platform described twice.</summary>
internal static class SameService
{
    public static readonly Check Check = new("same-service", Severity.Warning, "Two platforms have one website.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from platforms in knowledge.Platforms.GroupBy(platform => platform.Value.Website.TrimEnd('/'), StringComparer.OrdinalIgnoreCase)
        from platform in platforms.Skip(1)
        select new Mistake(platform.At, $"{platforms.First().Value.Id} has the website of this one. If they are one service, keep one of the two; if not, tell them apart.");
}
