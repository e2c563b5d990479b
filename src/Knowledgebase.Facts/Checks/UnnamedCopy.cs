namespace Knowledgebase.Facts.Checks;

/// <summary>A source on a host of copies that does not say that it is one. Readers should know whether they see the document itself.</summary>
internal static class UnnamedCopy
{
    public static readonly Check Check = new("unnamed-copy", Severity.Error,
        "A source stands on a host of copies, and does not say that it is one.", Find);

    static readonly string[] wordsForCopies = ["copy", "copies", "archiv", "reprint", "mirror"];

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from source in knowledge.Vocabulary.HostList(HostList.Copies)?.Of(knowledge.Sources) ?? []
        where !SaysSo(source.Value)
        select new Mistake(source.At,
            $"hosts.yml lists the host of this source under {HostList.Copies}. Say in `title`, `publisher` or `note` that it is a copy, or archived by whom.");

    static bool SaysSo(Source source) => wordsForCopies.Any(word =>
        $"{source.Title} {source.Publisher} {source.Note}".Contains(word, StringComparison.OrdinalIgnoreCase));
}
