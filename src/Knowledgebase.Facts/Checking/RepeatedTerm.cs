namespace Knowledgebase.Facts.Checking;

/// <summary>A term that stands twice in one answer.</summary>
internal static class RepeatedTerm
{
    public static readonly Check Check = new("repeated-term", Severity.Error,
        "An answer lists a term twice.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, answer) in knowledge.Answers())
        {
            if (answer is not Answer.Terms { Ids: var terms })
                continue;
            seen.Clear();
            foreach (var term in terms)
                if (!seen.Add(term.Value))
                    yield return new Mistake(term.At, $"{term.Value} is in this list already. Take one away.");
        }
    }
}
