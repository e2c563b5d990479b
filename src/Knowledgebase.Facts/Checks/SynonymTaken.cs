using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>
/// A synonym that does not lead to one question: another question has it or is called so, or it repeats the title of
/// its own. Capitals, spaces and hyphens make no difference to search, and none here.
/// </summary>
internal static class SynonymTaken
{
    public static readonly Check Check = new("synonym-taken", Severity.Error,
        "A synonym of a criterion is another's synonym, or the title of a criterion.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var criteria = knowledge.Vocabulary.Criteria;
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (criterion, _) in criteria)
            titles.TryAdd(ComparableName.Of(criterion.Title), criterion.Id);
        var firsts = new Dictionary<string, Position>(StringComparer.Ordinal);
        foreach (var (criterion, _) in criteria)
        {
            foreach (var (synonym, at) in criterion.Synonyms)
            {
                var alike = ComparableName.Of(synonym);
                if (titles.GetValueOrDefault(alike) is { } title)
                    yield return new Mistake(at, title == criterion.Id
                        ? $"Search knows {criterion.Id} by its title already. Take this synonym away."
                        : $"{title} is called so already. Take this synonym away, or say what sets {criterion.Id} apart.");
                else if (!firsts.TryAdd(alike, at))
                    yield return new Mistake(at, $"This synonym is taken already, at {firsts[alike]}. Keep it where people would look first.");
            }
        }
    }
}
