namespace Knowledgebase.Facts.Checks;

/// <summary>One document in the registry twice, so that a statement can seem to rest on two.</summary>
internal static class SameDocument
{
    public static readonly Check Check = new("same-document", Severity.Warning,
        "Two sources have one address, and neither dates nor notes that tell two versions of it apart.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from sources in knowledge.Sources.GroupBy(source => Address(source.Value.Url), StringComparer.Ordinal)
        from repeated in sources.Index().Skip(1)
        let earlier = sources.Take(repeated.Index).FirstOrDefault(other => AreOne(other.Value, repeated.Item.Value))
        where earlier.Value is not null
        select new Mistake(repeated.Item.At,
            $"{earlier.Value.Id} has the same address. Cite that one, or say of both which version was read, with its date under `published` or in a `note`.");

    static bool AreOne(Source one, Source other) =>
        (one.Note is null || other.Note is null) && (one.Published is null || other.Published is null || one.Published == other.Published);

    static string Address(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) ? $"{uri.Host}{uri.PathAndQuery.TrimEnd('/')}{uri.Fragment}" : url;
}
