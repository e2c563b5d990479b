using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Checks;

/// <summary>A list that answers a choice, or a single word that answers a question for a list.</summary>
internal static class WrongKindOfAnswer
{
    public static readonly Check Check = new("wrong-kind-of-answer", Severity.Error,
        "A list of terms answers a choice, or a single word answers a criterion that takes a list.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (criterion, answer) in knowledge.Answers())
        {
            if ((criterion.Answers, answer) is (AnswerSpace.Choice, Answer.Terms { Ids: [var first, ..] }))
                yield return new Mistake(first.At,
                    $"{criterion.Id} is answered with one option, but this is a list. "
                    + "Keep the option that fits, without brackets.");
            if ((criterion.Answers, answer) is (AnswerSpace.Terms, Answer.Choice { Option: var option }))
                yield return new Mistake(option.At,
                    $"{criterion.Id} is answered with a list of terms, but this is a single word. Write [{option.Value}].");
        }
    }
}
