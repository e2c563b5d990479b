namespace Knowledgebase.Facts.Checks;

/// <summary>A quote that is said to have vanished from its page and that nothing quotes, so that nothing needs to be looked at again.</summary>
internal static class VanishedQuoteUnused
{
    public static readonly Check Check = new("vanished-quote-unused", Severity.Warning, "A source lists a vanished quote that no evidence quotes.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var quoted = knowledge.Evidence()
            .Where(evidence => evidence.Value.Quote is not null)
            .Select(evidence => (evidence.Value.Source.Value, evidence.Value.Quote!.Value.Value))
            .ToHashSet();
        return
            from source in knowledge.Sources
            from quote in source.Value.VanishedQuotes
            where !quoted.Contains((source.Value.Id, quote))
            select new Mistake(source.At, $"Nothing quotes \"{quote}\" from this source. Take it from `vanished-quotes`.");
    }
}
