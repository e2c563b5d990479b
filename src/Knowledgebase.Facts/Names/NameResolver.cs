namespace Knowledgebase.Facts.Names;

/// <summary>
/// Finds what people mean by a word on the command line: an id, or another name under which search would find it too. A word
/// that could mean two things means neither.
/// </summary>
public static class NameResolver
{
    const int MostSuggestions = 5;

    // Shorter parts of names stand in too many of them.
    const int ShortestPart = 3;

    /// <summary>The platform of this id, name, alias or former id; null where there is none or more than one.</summary>
    public static Platform? Platform(KnowledgeBase knowledge, string word) =>
        knowledge.Platform(word) ?? Only(knowledge.Platforms, NamesOf, word);

    /// <summary>The criterion of this id, title, synonym or former id; null where there is none or more than one.</summary>
    public static Criterion? Criterion(Vocabulary vocabulary, string word) =>
        vocabulary.Criterion(word) ?? Only(vocabulary.Criteria, NamesOf, word);

    /// <summary>A question which ids were meant, to end a message with; the empty text where none is near.</summary>
    internal static string DidYouMeanPlatform(KnowledgeBase knowledge, string word) =>
        DidYouMean(knowledge.Platforms.Select(platform => (platform.Value.Id, NamesOf(platform.Value))), word);

    /// <inheritdoc cref="DidYouMeanPlatform"/>
    internal static string DidYouMeanCriterion(Vocabulary vocabulary, string word) =>
        DidYouMean(vocabulary.Criteria.Select(criterion => (criterion.Value.Id, NamesOf(criterion.Value))), word);

    static T? Only<T>(EquatableList<Located<T>> all, Func<T, IEnumerable<string>> names, string word)
        where T : class
    {
        var alike = ComparableName.Of(word);
        var found = all.Select(each => each.Value).Where(each => names(each).Any(name => ComparableName.Of(name) == alike)).Take(2).ToList();
        return found.Count == 1 && alike.Length > 0 ? found[0] : null;
    }

    static IEnumerable<string> NamesOf(Platform platform) =>
        [platform.Id, platform.Name, .. platform.Aliases.Select(alias => alias.Value), .. platform.Formerly.Select(former => former.Value)];

    static IEnumerable<string> NamesOf(Criterion criterion) =>
        [criterion.Id, criterion.Title, .. criterion.Synonyms.Concat(criterion.Formerly).Select(name => name.Value)];

    static string DidYouMean(IEnumerable<(string Id, IEnumerable<string> Names)> known, string word)
    {
        var alike = ComparableName.Of(word);
        var names = (
            from one in known
            from name in one.Names
            select (one.Id, Name: ComparableName.Of(name))).ToList();
        var near = alike.Length < ShortestPart
            ? []
            : names.Where(each => each.Name.Contains(alike, StringComparison.Ordinal)).Select(each => each.Id).Distinct().ToList();
        if (near.Count == 0 && new SpellingSuggester(names.Select(each => each.Name)).To(alike) is { } nearest)
            near = [names.First(each => each.Name == nearest).Id];
        return near.Take(MostSuggestions).ToList() switch
        {
            [] => "",
            [var one] => $" Did you mean {one}?",
            [.. var first, var last] => $" Did you mean {string.Join(", ", first)} or {last}?",
        };
    }
}
