using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Checks;

/// <summary>A rule that is held against the whole knowledge base, once all of it has been read.</summary>
/// <param name="Find">A pure function of the facts and of the day: everything that breaks the rule.</param>
internal sealed record Check(string Code, Severity Severity, string Sentence, Func<KnowledgeBase, Today, IEnumerable<Mistake>> Find)
    : Rule(Code, Severity, Sentence)
{
    /// <summary>A rule that is the same on every day.</summary>
    public Check(string code, Severity severity, string sentence, Func<KnowledgeBase, IEnumerable<Mistake>> find)
        : this(code, severity, sentence, (knowledge, _) => find(knowledge))
    {
    }

    /// <summary>What breaks the rule, as problems.</summary>
    public IEnumerable<Problem> Run(KnowledgeBase knowledge, UnreadableInput unread, Today today) =>
        from mistake in Find(knowledge, today)
        where mistake.Missing is null || !unread.MayHold(mistake.Missing)
        select At(mistake.At, mistake.Message);
}

/// <summary>One thing that breaks a rule: where it stands, and what to tell the person who can mend it.</summary>
/// <param name="Missing">The id that is not known, where that is the mistake; or null.</param>
internal sealed record Mistake(Position At, string Message, string? Missing = null);
