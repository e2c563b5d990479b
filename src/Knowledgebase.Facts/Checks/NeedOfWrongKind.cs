namespace Knowledgebase.Facts.Checks;

/// <summary>
/// A need that asks a choice for terms or a list for options, or asks for nothing. A reader who starts from the profile
/// would believe that something was looked at.
/// </summary>
internal static class NeedOfWrongKind
{
    public static readonly Check Check = new("need-of-wrong-kind", Severity.Error,
        "A need does not say what will do, or says it in the way of another kind of criterion.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from need in knowledge.Needs()
        let advice = need.Criterion.Answers.AdviceOn(need.Need.Value)
        where advice is not null
        select new Mistake(need.Need.At, $"{need.Criterion.Id} {advice}");
}
