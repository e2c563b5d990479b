namespace Knowledgebase.Facts.Reading;

/// <summary>Decodes the files of articles.</summary>
internal static class ArticleDecoder
{
    static readonly Shape Shape = new("An article", required: ["source", "checked", "summary", "claims"], optional: []);

    static readonly Shape ClaimShape = new("A claim",
        required: ["id", "says", "verdict", "because"],
        optional: ["at", "platform", "criterion", "evidence"]);

    public static Located<Article>? DecodeFile(string id, Node root, Report report)
    {
        if (Shape.Open(root, report) is not { } fields)
            return null;
        var source = fields.Word("source");
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
        var id = fields.Id("id");
        var says = fields.Text("says");
        var at = fields.Text("at");
        var verdict = fields.OneOf<Verdict>("verdict");
        var platform = fields.Word("platform");
        var criterion = fields.Word("criterion");
        var because = fields.Text("because");
        var evidence = EvidenceDecoder.ListIn(fields);
        return id is null || says is null || verdict is null || because is null || evidence is null
            ? null
            : new Located<Claim>(new Claim(id, says, at, verdict.Value, platform, criterion, because, evidence), fields.At);
    }
}
