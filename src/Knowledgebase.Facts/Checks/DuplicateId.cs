namespace Knowledgebase.Facts.Checks;

/// <summary>
/// An id that two things of one kind share, so that nobody can tell which is meant. Ids that are keys cannot
/// stand twice in one file; sources can in two files, and events, tips and claims carry theirs inside.
/// </summary>
internal static class DuplicateId
{
    public static readonly Check Check = new("duplicate-id", Severity.Error,
        "Two sources, or two events or tips of a platform, two claims of an article, or two recorded changes, have the same id.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
    [
        .. Among(knowledge.Sources, source => source.Id),
        .. knowledge.Platforms.SelectMany(platform => Among(platform.Value.Events, each => each.Id)),
        .. knowledge.Platforms.SelectMany(platform => Among(platform.Value.Tips, tip => tip.Id)),
        .. knowledge.Articles.SelectMany(article => Among(article.Value.Claims, claim => claim.Id)),
        .. Among(knowledge.Changes, change => change.Id),
    ];

    static IEnumerable<Mistake> Among<T>(EquatableList<Located<T>> members, Func<T, string> idOf)
    {
        var firsts = new Dictionary<string, Position>(members.Count, StringComparer.Ordinal);
        foreach (var member in members)
        {
            var id = idOf(member.Value);
            if (!firsts.TryAdd(id, member.At))
                yield return new Mistake(member.At, $"The id {id} is taken already, at {firsts[id]}. Give this one another.");
        }
    }
}
