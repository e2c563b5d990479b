using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes the files of articles.</summary>
internal static class ArticleDecoder
{
    /// <summary>The keys of a claim.</summary>
    public static readonly ObjectShape ClaimShape = new("A claim",
        required:
        [
            new("id", "Its id, unique within the article.", new FieldType.NewId()),
            new("says", "The claim in our own words.", FieldType.Sentence),
            new("verdict", "What the evidence makes of it.", FieldType.Member<Verdict>()),
            new("because", "Why, in one to three sentences.", FieldType.Paragraph),
        ],
        optional:
        [
            new("at", "Where in the article.", FieldType.Sentence),
            new("platform", "The platform that it speaks of.", new FieldType.IdOf(ReferenceKind.Platform)),
            new("criterion", "The question that it answers.", new FieldType.IdOf(ReferenceKind.Criterion)),
            EvidenceDecoder.Key,
        ]);

    /// <summary>The keys of an article.</summary>
    public static readonly ObjectShape ObjectShape = new("An article",
        required:
        [
            new("source", "The article itself, by its id in the registry of sources.", new FieldType.IdOf(ReferenceKind.Source)),
            new("checked", "The day on which its claims were last checked.", new FieldType.PastDate()),
            new("summary", "What it gets right and wrong, in a paragraph.", FieldType.Paragraph),
            new("claims", "What it says, claim by claim.", new FieldType.List(new FieldType.Shaped(ClaimShape), Most: null)),
        ],
        optional: []);

    public static Located<Article>? DecodeFile(string id, Node root, Vocabulary vocabulary, Report report)
    {
        if (ObjectShape.Open(root, report) is not { } fields)
            return null;
        var source = fields.IdOf("source");
        var checkedOn = fields.PastDate("checked");
        var summary = fields.Text("summary");
        var claims = fields.List("claims", (node, part) => DecodeClaim(node, vocabulary, part));
        return source is null || checkedOn is null || summary is null
            ? null
            : new Located<Article>(new Article(id, source.Value, checkedOn.Value, summary, claims), fields.At);
    }

    static Located<Claim>? DecodeClaim(Node node, Vocabulary vocabulary, Report report)
    {
        if (ClaimShape.Open(node, report) is not { } fields)
            return null;
        var id = fields.NewId("id");
        var says = fields.Text("says");
        var at = fields.Text("at");
        var verdict = fields.OneOf<Verdict>("verdict");
        var platform = fields.IdOf("platform");
        var criterion = fields.IdOf("criterion");
        var because = fields.Text("because");
        var evidence = EvidenceDecoder.ListIn(
            fields, new AnswerDecoder(vocabulary, criterion is { } asked ? vocabulary.Criterion(asked.Value) : null));
        return id is null || says is null || verdict is null || because is null || evidence is null
            ? null
            : new Located<Claim>(new Claim(id, says, at, verdict.Value, platform, criterion, because, evidence), fields.At);
    }
}
