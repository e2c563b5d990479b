namespace Knowledgebase.Facts.Checking;

/// <summary>An answer to a choice that is none of its options.</summary>
internal static class UnknownOption
{
    public static readonly Check Check = new("unknown-option", Severity.Error,
        "An answer is not one of the options of its criterion.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (criterion, answer) in knowledge.Answers())
        {
            if (criterion.Answers is not AnswerSpace.Choice { Options: var options }
                || answer is not Answer.Choice { Option: var option })
                continue;
            if (IsAmong(options, option.Value))
                continue;
            var ids = options.Select(known => known.Id).Append("unknown").ToList();
            var hint = new Nearest(ids).To(option.Value) is { } nearest
                ? $"Did you mean {nearest}?"
                : $"It can be {string.Join(", ", ids)}.";
            yield return new Mistake(option.At, $"{criterion.Id} has no option {option.Value}. {hint}", option.Value);
        }
    }

    static bool IsAmong(EquatableList<Option> options, string id)
    {
        foreach (var option in options)
            if (option.Id == id)
                return true;
        return false;
    }
}
