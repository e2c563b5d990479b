using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>
/// A phrase that leads to two places: two questions or pages, or two events or tips of one platform. Capitals, spaces and
/// hyphens make no difference.
/// </summary>
internal static class PhraseTaken
{
    public static readonly Check Check = new("phrase-taken", Severity.Error,
        "A phrase under asked-as stands at two questions or pages, at an event or tip and another of the same platform, or at a question that is called so.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var criteria = knowledge.Vocabulary.Criteria.Select(criterion => criterion.Value).ToList();
        var called = criteria.SelectMany(criterion => criterion.Synonyms.Select(synonym => (Name: ComparableName.Of(synonym.Value), criterion.Id))
                .Append((Name: ComparableName.Of(criterion.Title), criterion.Id)))
            .ToLookup(name => name.Name, name => name.Id, StringComparer.Ordinal);
        var everywhere = criteria.SelectMany(criterion => criterion.AskedAs)
            .Concat(knowledge.Vocabulary.Phrases(PhraseGroup.Pages).SelectMany(page => page.Value.Words))
            .ToList();
        return
        [
            .. Twice(everywhere),
            .. from phrase in everywhere
               let names = called[ComparableName.Of(phrase.Value)].ToList()
               where names.Count > 0
               select new Mistake(phrase.At, $"Search knows {names[0]} by this name already. Take this phrase away."),
            .. knowledge.Platforms.SelectMany(platform => Twice(
                platform.Value.Events.SelectMany(each => each.Value.AskedAs).Concat(platform.Value.Tips.SelectMany(tip => tip.Value.AskedAs)))),
        ];
    }

    static IEnumerable<Mistake> Twice(IEnumerable<Located<string>> phrases)
    {
        var firsts = new Dictionary<string, Position>(StringComparer.Ordinal);
        foreach (var (phrase, at) in phrases)
            if (!firsts.TryAdd(ComparableName.Of(phrase), at))
                yield return new Mistake(at, $"This phrase is taken already, at {firsts[ComparableName.Of(phrase)]}. Keep it where people would look first.");
    }
}
