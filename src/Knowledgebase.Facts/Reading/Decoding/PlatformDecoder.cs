namespace Knowledgebase.Facts.Reading;

/// <summary>Decodes <c>platform.yml</c>. The findings, events and tips stand in files of their own.</summary>
internal static class PlatformDecoder
{
    static readonly Shape Shape = new("A platform",
        required: ["name", "vendor", "jurisdiction", "status", "website", "summary"],
        optional: ["launched", "retired", "successor", "privacy-policy", "aliases", "editions", "formerly", "evidence"]);

    public static Located<Platform>? DecodeFile(string id, Node root, Report report)
    {
        if (Shape.Open(root, report) is not { } fields)
            return null;
        var name = fields.Text("name");
        var vendor = fields.Text("vendor");
        var jurisdiction = fields.TextLike("jurisdiction", text => text.Length == 2 && text.All(char.IsAsciiLetterUpper),
            ReadingRules.MalformedCountry, "Write the two capital letters of ISO 3166-1, such as US.");
        var launched = fields.Date("launched");
        var status = fields.OneOf<PlatformStatus>("status");
        var retired = fields.Date("retired");
        var successor = fields.Word("successor");
        var website = fields.Address("website");
        var privacyPolicy = fields.Address("privacy-policy");
        var aliases = fields.Words("aliases").Select(alias => alias.Value).ToEquatableList();
        var editions = fields.Group("editions", (edition, _, label, _) =>
            Values.Text(label, edition, report) is { } text ? new Edition(edition, text) : null);
        var formerly = fields.Words("formerly").Where(former => Ids.Accept(former, report)).ToEquatableList();
        var summary = fields.Text("summary");
        var evidence = EvidenceDecoder.ListIn(fields);
        return name is null || vendor is null || jurisdiction is null || status is null || website is null
            || summary is null || evidence is null
            ? null
            : new Located<Platform>(
                new Platform(id, name, vendor, jurisdiction, launched?.Value, status.Value, retired?.Value, successor, website,
                    privacyPolicy, aliases, editions, formerly, summary, evidence, Findings: [], Events: [], Tips: []),
                fields.At);
    }
}
