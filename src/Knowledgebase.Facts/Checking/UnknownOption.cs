namespace Knowledgebase.Facts.Checking;

/// <summary>An answer to a choice that is none of its options.</summary>
internal static class UnknownOption
{
    public static readonly Check Check = new("unknown-option", Severity.Error,
        "An answer, or one that a need accepts, is not one of the options of its criterion.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (criterion, answer) in knowledge.Answers())
            if (answer is Answer.Choice { Option: var option } && Look(criterion, option, ["unknown"]) is { } mistake)
                yield return mistake;
        foreach (var (criterion, need) in knowledge.Needs())
            foreach (var option in need.Value.Accepts)
                if (Look(criterion, option, []) is { } mistake)
                    yield return mistake;
    }

    static Mistake? Look(Criterion criterion, Located<string> option, string[] others)
    {
        if (criterion.Answers is not AnswerSpace.Choice { Options: var options } || IsAmong(options, option.Value))
            return null;
        string[] ids = [.. options.Select(known => known.Id), .. others];
        var hint = new Nearest(ids).To(option.Value) is { } nearest
            ? $"Did you mean {nearest}?"
            : $"It can be {string.Join(", ", ids)}.";
        return new Mistake(option.At, $"{criterion.Id} has no option {option.Value}. {hint}", option.Value);
    }

    static bool IsAmong(EquatableList<Option> options, string id)
    {
        foreach (var option in options)
            if (option.Id == id)
                return true;
        return false;
    }
}
