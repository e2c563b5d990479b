using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes the files of the registry of sources.</summary>
internal static class SourceDecoder
{
    /// <summary>The keys of a source.</summary>
    public static readonly ObjectShape ObjectShape = new("A source",
        required:
        [
            new("title", "What the document is called, in its own words.", FieldType.Title),
            new("publisher", "Who published it.", FieldType.Title),
            new("kind",
                "What kind of document it is. The vendor's word: policy, terms, vendor-doc, vendor-statement. "
                + "Independent: court, regulator, audit, research, advisory, code, test. Secondary: press, guide, blog, forum, filing "
                + "(a party's paper in court). Decides nothing: generated (a page that a machine made).",
                FieldType.Member<SourceKind>()),
            new("url", "Where it stands.", new FieldType.Address()),
            new("accessed", "The day on which it was read.", new FieldType.PastDate()),
            new("via", "What was read: the live page, or a copy that someone stored.", FieldType.Member<SourceAccess>()),
            new("language", "The language it is written in, such as en or pt-BR.", new FieldType.Like(Pattern.LanguageTag)),
        ],
        optional:
        [
            new("author", "Who wrote it, where someone is named.", FieldType.Title),
            new("archive", "The address of an archived copy, where one is known.", new FieldType.Address()),
            new("published", "Its date, or its stated day of last change. Leave it out where none is stated.", new FieldType.Date()),
            new("note", "What a reader should know of this source.", FieldType.Sentence),
            new("fingerprint", "A mark of its main text. `sources check --write` keeps it.", new FieldType.Like(Pattern.Fingerprint)),
            new("changed",
                "The day on which its text was last seen to have changed. What was checked before it is due for another look.",
                new FieldType.PastDate()),
            new("vanished-quotes", "Quotes that no longer stood on its page then.", new FieldType.List(new FieldType.Quotation(), Distinct: true)),
            FormerIds.Key,
        ]);

    public static EquatableList<Located<Source>> DecodeFile(Node root, Report report) =>
        Values.Group(root, "A file of sources", report, Decode);

    static Source? Decode(string id, Position at, Node node, Report report)
    {
        if (ObjectShape.Open(node, report) is not { } fields)
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
        var language = fields.Like("language");
        var note = fields.Text("note");
        var fingerprint = fields.Like("fingerprint") is { } text && Fingerprint.TryParse(text, out var kept) ? kept : default(Fingerprint?);
        var changed = fields.PastDate("changed");
        var vanished = fields.Words("vanished-quotes");
        var formerly = FormerIds.In(fields, report);
        if (fields.Node("vanished-quotes") is { } quotes && fields.Node("changed") is null)
            report.Add(ReadingRules.MissingKey, quotes.At,
                "Quotes are said to have vanished here, but not when. Add `changed` with the day on which that was seen.");
        return title is null || publisher is null || kind is null || url is null || accessed is null || via is null
            || language is null
            ? null
            : new Source(id, title, publisher, kind.Value, author, url, archive, published?.Value, accessed.Value,
                via.Value, language, note, fingerprint, changed, vanished.Select(quote => quote.Value).ToEquatableList()) { Formerly = formerly };
    }
}
