using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes <c>platform.yml</c>. The findings, events and tips stand in files of their own.</summary>
internal static class PlatformDecoder
{
    const string Parts = "parts";

    /// <summary>The keys of the file.</summary>
    public static readonly ObjectShape ObjectShape = new("A platform",
        required:
        [
            new("name", "What people call it.", FieldType.Name),
            new("vendor", "The company or project that runs it.", FieldType.Name),
            new("jurisdiction", "The country of the company that answers for the data: ISO 3166-1 alpha-2, such as US.",
                new FieldType.Like(Pattern.Country)),
            new("status", "Whether it can still be used.", FieldType.Member<PlatformStatus>()),
            new("website", "Its website.", new FieldType.Address()),
            new("summary", "One or two sentences on what it is and who uses it.", FieldType.Paragraph),
        ],
        optional:
        [
            new("launched", "When people could first use it.", new FieldType.Date()),
            new("retired", "When it ended; only with the status retired.", new FieldType.Date()),
            new("successor", "The platform that its people were sent to.", new FieldType.IdOf(ReferenceKind.Platform)),
            new("privacy-policy", "The address of its privacy policy.", new FieldType.Address()),
            new("aliases", "Other names that people know it by, and names of what it took the place of.", new FieldType.List(FieldType.Name, Distinct: true)),
            new(Parts, "Names of parts of it, such as its assistant, by the question that those who name one ask.",
                new FieldType.Group(new FieldType.List(FieldType.Name, Distinct: true))),
            new("editions", "Versions that answer differently, each with its name. The first is the one that most people use.",
                new FieldType.Group(FieldType.Name)),
            FormerIds.Key,
            EvidenceDecoder.Key,
        ]);

    public static Located<Platform>? DecodeFile(string id, Node root, Report report)
    {
        if (ObjectShape.Open(root, report) is not { } fields)
            return null;
        var name = fields.Text("name");
        var vendor = fields.Text("vendor");
        var jurisdiction = fields.Like("jurisdiction");
        var launched = fields.Date("launched");
        var status = fields.OneOf<PlatformStatus>("status");
        var retired = fields.Date("retired");
        var successor = fields.IdOf("successor");
        var website = fields.Address("website");
        var privacyPolicy = fields.Address("privacy-policy");
        var aliases = fields.Names("aliases");
        var parts = PhraseDecoder.GroupIn(fields, Parts);
        var editions = fields.Group("editions", (edition, _, label, _) =>
            Values.Text(label, edition, report, FieldType.Name) is { } text ? new Edition(edition, text) : null).ToldApartBy(edition => edition.Label, report);
        var formerly = FormerIds.In(fields, report);
        var summary = fields.Text("summary");
        var evidence = EvidenceDecoder.ListIn(fields);
        return name is null || vendor is null || jurisdiction is null || status is null || website is null
            || summary is null || evidence is null
            ? null
            : new Located<Platform>(
                new Platform(id, name, vendor, jurisdiction, launched?.Value, status.Value, retired?.Value, successor, website,
                    privacyPolicy, aliases, editions, formerly, summary, evidence, Findings: [], Events: [], Tips: []) { Parts = parts },
                fields.At);
    }
}
