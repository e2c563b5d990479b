using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>An answer to a choice that is none of its options.</summary>
internal static class UnknownOption
{
    public static readonly Check Check = new("unknown-option", Severity.Error,
        "An answer, or one that a need accepts, is not one of the options of its criterion.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var answers = KnownOptions(knowledge.Vocabulary, ["unknown"]);
        foreach (var (criterion, answer) in knowledge.Answers())
            if (answer is Answer.Choice { Option: var option } && Look(criterion, option, answers) is { } mistake)
                yield return mistake;
        var needed = KnownOptions(knowledge.Vocabulary, []);
        foreach (var (criterion, need) in knowledge.Needs())
            foreach (var option in need.Value.Accepts)
                if (Look(criterion, option, needed) is { } mistake)
                    yield return mistake;
    }

    static Dictionary<string, SpellingSuggester> KnownOptions(Vocabulary vocabulary, string[] others)
    {
        var known = new Dictionary<string, SpellingSuggester>(StringComparer.Ordinal);
        foreach (var criterion in vocabulary.Criteria)
            if (criterion.Value.Answers is AnswerSpace.Choice { Options: var options })
                known.TryAdd(criterion.Value.Id, new SpellingSuggester([.. options.Select(option => option.Id), .. others]));
        return known;
    }

    static Mistake? Look(Criterion criterion, Located<string> option, Dictionary<string, SpellingSuggester> known)
    {
        if (!known.TryGetValue(criterion.Id, out var options) || options.Has(option.Value))
            return null;
        var hint = options.To(option.Value) is { } nearest ? $"Did you mean {nearest}?" : $"It can be {Listing.Of(options.All)}.";
        return new Mistake(option.At, $"{criterion.Id} has no option {option.Value}. {hint}", option.Value);
    }
}
