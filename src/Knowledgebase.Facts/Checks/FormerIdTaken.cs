namespace Knowledgebase.Facts.Checks;

/// <summary>A former id that something else of its kind answers to, so that its old address cannot lead here.</summary>
internal static class FormerIdTaken
{
    public static readonly Check Check = new("former-id-taken", Severity.Error,
        "An id under `formerly` is the id of another of its kind, or another claims it too.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
    [
        .. Among(knowledge.Platforms, "a platform", platform => platform.Id, platform => platform.Formerly),
        .. Among(knowledge.Vocabulary.Criteria, "a criterion", criterion => criterion.Id, criterion => criterion.Formerly),
        .. Among(knowledge.Sources, "a source", source => source.Id, source => source.Formerly),
        .. from platform in knowledge.Platforms
           from mistake in Among(platform.Value.Events, "an event", happening => happening.Id, happening => happening.Formerly)
               .Concat(Among(platform.Value.Tips, "a tip", tip => tip.Id, tip => tip.Formerly))
           select mistake,
    ];

    static IEnumerable<Mistake> Among<T>(
        EquatableList<Located<T>> members, string what, Func<T, string> idOf, Func<T, EquatableList<Located<string>>> formerly)
    {
        if (members.All(member => formerly(member.Value).Count == 0))
            yield break;
        var ids = members.Select(member => idOf(member.Value)).ToHashSet(StringComparer.Ordinal);
        var firsts = new Dictionary<string, Position>(StringComparer.Ordinal);
        foreach (var former in members.SelectMany(member => formerly(member.Value)))
        {
            if (ids.Contains(former.Value))
                yield return new Mistake(former.At, $"{former.Value} is the id of {what} now, so its address cannot lead here. Take it away.");
            else if (!firsts.TryAdd(former.Value, former.At))
                yield return new Mistake(former.At, $"{former.Value} stands under `formerly` already, at {firsts[former.Value]}. Keep one of them.");
        }
    }
}
