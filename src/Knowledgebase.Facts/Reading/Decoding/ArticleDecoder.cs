using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes the files of articles.</summary>
internal static class ArticleDecoder
{
    /// <summary>The keys of a claim.</summary>
    public static readonly Shape ClaimShape = new("A claim",
        required:
        [
            new("id", "Its id, unique within the article.", new Form.NewId()),
            new("says", "The claim in our own words.", Form.Sentence),
            new("verdict", "What the evidence makes of it.", Form.Member<Verdict>()),
            new("because", "Why, in one to three sentences.", Form.Paragraph),
        ],
        optional:
        [
            new("at", "Where in the article.", Form.Sentence),
            new("platform", "The platform that it speaks of.", new Form.IdOf(Described.Platform)),
            new("criterion", "The question that it answers.", new Form.IdOf(Described.Criterion)),
            EvidenceDecoder.Key,
        ]);

    /// <summary>The keys of an article.</summary>
    public static readonly Shape Shape = new("An article",
        required:
        [
            new("source", "The article itself, by its id in the registry of sources.", new Form.IdOf(Described.Source)),
            new("checked", "The day on which its claims were last checked.", new Form.PastDate()),
            new("summary", "What it gets right and wrong, in a paragraph.", Form.Paragraph),
            new("claims", "What it says, claim by claim.", new Form.List(new Form.Shaped(ClaimShape), Most: null)),
        ],
        optional: []);

    public static Located<Article>? DecodeFile(string id, Node root, Report report)
    {
        if (Shape.Open(root, report) is not { } fields)
            return null;
        var source = fields.IdOf("source");
        var checkedOn = fields.PastDate("checked");
        var summary = fields.Text("summary");
        var claims = fields.List("claims", DecodeClaim);
        return source is null || checkedOn is null || summary is null
            ? null
            : new Located<Article>(new Article(id, source.Value, checkedOn.Value, summary, claims), fields.At);
    }

    static Located<Claim>? DecodeClaim(Node node, Report report)
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
        var evidence = EvidenceDecoder.ListIn(fields);
        return id is null || says is null || verdict is null || because is null || evidence is null
            ? null
            : new Located<Claim>(new Claim(id, says, at, verdict.Value, platform, criterion, because, evidence), fields.At);
    }
}
