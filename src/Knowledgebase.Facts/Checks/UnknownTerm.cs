using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A term in an answer that its criterion does not know.</summary>
internal static class UnknownTerm
{
    public static readonly Check Check = new("unknown-term", Severity.Error,
        "An answer or a need lists a term that the group of its criterion does not have.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var known = TermsByGroup(knowledge.Vocabulary);
        foreach (var (criterion, ids) in Lists(knowledge))
        {
            if (criterion.Answers is not AnswerSpace.Terms { Group.Value: var group })
                continue;
            if (!known.TryGetValue(group, out var terms))
                continue;
            foreach (var id in ids)
                if (!terms.Has(id.Value))
                    yield return new Mistake(id.At,
                        $"The group {group} has no term {id.Value}.{Hint(id.Value, terms)}", id.Value);
        }
    }

    static IEnumerable<(Criterion, EquatableList<Located<string>>)> Lists(KnowledgeBase knowledge)
    {
        foreach (var (criterion, answer) in knowledge.Answers())
            if (answer is Answer.Terms { Ids: var ids })
                yield return (criterion, ids);
        foreach (var (criterion, need) in knowledge.Needs())
            yield return (criterion, need.Value.Without);
    }

    static Dictionary<string, SpellingSuggester> TermsByGroup(Vocabulary vocabulary) => vocabulary.TermGroups.ToDictionary(
        group => group.Value.Id,
        group => new SpellingSuggester(group.Value.Terms.Select(term => term.Id)),
        StringComparer.Ordinal);

    static string Hint(string id, SpellingSuggester terms) => id == "unknown"
        ? " Where nothing is known, write unknown in place of the list."
        : terms.DidYouMean(id);
}
