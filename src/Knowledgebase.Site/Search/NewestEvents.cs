namespace Knowledgebase.Site.Search;

/// <summary>What happened to all platforms in the order of time, which nothing else tells of their numbers.</summary>
internal static class NewestEvents
{
    /// <summary>How many anybody looks through before they name a platform.</summary>
    const int Most = 500;

    /// <summary>Their numbers, the newest first.</summary>
    public static byte[] File(SiteContext context, SearchDocuments documents)
    {
        var events = new List<(int Number, DateOnly Day)>();
        var next = 0;
        foreach (var (platform, share) in context.Platforms.Zip(documents.Shares))
        {
            var first = next + 1 + context.Knowledge.Vocabulary.Criteria.Count;
            events.AddRange(platform.Events
                .Select((happening, place) => (Event: happening.Value, Number: first + place))
                .Where(each => !each.Event.IsAhead(context.Today))
                .Select(each => (each.Number, each.Event.Date.Earliest)));
            next += share.Documents;
        }
        return SearchJson.Write(json => json.WriteNumbers(events.OrderByDescending(each => each.Day).Take(Most).Select(each => each.Number)));
    }
}
