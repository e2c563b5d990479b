namespace Knowledgebase.Facts.Checks;

/// <summary>A need that accepts every option, so that it rules nothing out and only looks as if it did.</summary>
internal static class NeedThatAllMeet
{
    public static readonly Check Check = new("need-that-all-meet", Severity.Error,
        "A need accepts every option of its criterion, and so asks for nothing.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from need in knowledge.Needs()
        where need.Criterion.Answers is AnswerSpace.Choice choice
            && choice.Options.Count <= need.Need.Value.Accepts.Count
            && choice.Options.Select(option => option.Id).ToHashSet(StringComparer.Ordinal)
                .IsSubsetOf(need.Need.Value.Accepts.Select(accepted => accepted.Value))
        select new Mistake(need.Need.At, $"Every option of {need.Criterion.Id} is accepted here. Leave one out, or take the need away.");
}
