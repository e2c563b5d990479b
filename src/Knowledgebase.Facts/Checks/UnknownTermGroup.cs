using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A group of terms that a criterion names and that is not in the vocabulary.</summary>
internal static class UnknownTermGroup
{
    public static readonly Check Check = new("unknown-term-group", Severity.Error,
        "A criterion takes its terms from a group that terms.yml does not have.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var nearest = new SpellingSuggester(knowledge.Vocabulary.TermGroups.Select(group => group.Value.Id));
        foreach (var criterion in knowledge.Vocabulary.Criteria)
            if (criterion.Value.Answers is AnswerSpace.Terms { Group: var group }
                && knowledge.Vocabulary.TermGroup(group.Value) is null)
                yield return new Mistake(group.At,
                    $"No group of terms is called {group.Value}.{nearest.DidYouMean(group.Value)}", group.Value);
    }
}
