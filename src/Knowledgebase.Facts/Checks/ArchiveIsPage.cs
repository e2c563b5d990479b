namespace Knowledgebase.Facts.Checks;

/// <summary>A source whose archived copy is the page itself, which nobody can fall back on once the page is gone.</summary>
internal static class ArchiveIsPage
{
    public static readonly Check Check = new("archive-is-page", Severity.Error, "The archived copy of a source has the address of the source.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from source in knowledge.Sources
        where source.Value.Archive == source.Value.Url
        select new Mistake(source.At, "`archive` is the address of the page itself. Give that of a copy, or take it away.");
}
