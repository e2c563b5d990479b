namespace Knowledgebase.Facts.Checks;

/// <summary>A former id that something else of its kind answers to, so that its old address cannot lead here.</summary>
internal static class FormerIdTaken
{
    public static readonly Check Check = new("former-id-taken", Severity.Error,
        "An id under `formerly` is the id of another of its kind, or another claims it too.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
    [
        .. Among(knowledge.Platforms, "a platform"),
        .. Among(knowledge.Vocabulary.Criteria, "a criterion"),
        .. Among(knowledge.Sources, "a source"),
        .. from platform in knowledge.Platforms
           from mistake in Among(platform.Value.Events, "an event").Concat(Among(platform.Value.Tips, "a tip"))
           select mistake,
    ];

    static IEnumerable<Mistake> Among<T>(EquatableList<Located<T>> members, string what)
        where T : IRenamable
    {
        if (members.All(member => member.Value.Formerly.Count == 0))
            yield break;
        var places = members.DistinctBy(member => member.Value.Id).ToDictionary(member => member.Value.Id, member => member.At, StringComparer.Ordinal);
        var firsts = new Dictionary<string, Position>(StringComparer.Ordinal);
        foreach (var (member, _) in members)
            foreach (var former in member.Formerly)
            {
                if (former.Value == member.Id)
                    yield return new Mistake(former.At, $"{former.Value} is the id that this has now. Take it away here.");
                else if (places.TryGetValue(former.Value, out var place))
                    yield return new Mistake(former.At,
                        $"{former.Value} is the id of {what} too, at {place}. {Advice(former.Value, member.Id)} If {member.Id} never had this id, take it away here.");
                else if (!firsts.TryAdd(former.Value, former.At))
                    yield return new Mistake(former.At, $"{former.Value} stands under `formerly` already, at {firsts[former.Value]}. Keep one of them.");
            }
    }

    /// <summary>What to do about an id that something else had before.</summary>
    /// <param name="today">The id that this has today.</param>
    public static string Advice(string former, string today) =>
        $"Old addresses with {former} lead to {today}, so give the newer of the two another id.";
}
