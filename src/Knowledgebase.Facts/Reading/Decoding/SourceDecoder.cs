namespace Knowledgebase.Facts.Reading;

/// <summary>Decodes the files of the registry of sources.</summary>
internal static class SourceDecoder
{
    static readonly Shape Shape = new("A source",
        required: ["title", "publisher", "kind", "url", "accessed", "via", "language"],
        optional: ["author", "archive", "published", "note"]);

    public static EquatableList<Located<Source>> DecodeFile(Node root, Report report) =>
        Values.Group(root, "A file of sources", report, Decode);

    static Source? Decode(string id, Position at, Node node, Report report)
    {
        if (Shape.Open(node, report) is not { } fields)
            return null;
        var title = fields.Text("title");
        var publisher = fields.Text("publisher");
        var kind = fields.OneOf<SourceKind>("kind");
        var author = fields.Text("author");
        var url = fields.Address("url");
        var archive = fields.Address("archive");
        var published = fields.Date("published");
        var accessed = fields.PastDate("accessed");
        var via = fields.OneOf<SourceAccess>("via");
        var language = fields.TextLike("language", LanguageTag.IsWellFormed, ReadingRules.MalformedLanguage,
            "Write a language tag such as en, de or pt-BR.");
        var note = fields.Text("note");
        return title is null || publisher is null || kind is null || url is null || accessed is null || via is null
            || language is null
            ? null
            : new Source(id, title, publisher, kind.Value, author, url, archive, published?.Value, accessed.Value,
                via.Value, language, note);
    }
}
