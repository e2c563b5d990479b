using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Checks;

/// <summary>An answer that says there is nothing, and something.</summary>
internal static class NoneAmongOthers
{
    public static readonly Check Check = new("none-among-others", Severity.Error,
        "An answer lists the term none together with other terms.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (_, answer) in knowledge.Answers())
            if (answer is Answer.Terms { Ids: { Count: > 1 } terms })
                foreach (var term in terms)
                    if (term.Value == "none")
                        yield return new Mistake(term.At,
                            "This list has none beside other terms. Take away the one or the others.");
    }
}
