using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes <c>vocabulary/profiles.yml</c>.</summary>
internal static class ProfileDecoder
{
    public const string Needs = "needs";
    public const string Accepts = "accepts";
    public const string Without = "without";

    const int MostProfiles = 60;

    /// <summary>The keys that tell what is needed. Each kind of answer takes one of them.</summary>
    public static readonly IReadOnlyList<string> NeedKeys = [Accepts, Without];

    /// <summary>What stands under a criterion that is needed.</summary>
    public static readonly ObjectShape NeedShape = new("A need",
        required: [new("why", "Why people in this situation need it, in a sentence.", FieldType.Sentence)],
        optional:
        [
            new(Accepts, "The options or limits that will do; for a criterion of the kind choice or amount.", new FieldType.List(FieldType.Name, Distinct: true)),
            new(Without, "The terms that must not be listed; for a criterion of the kind set.", new FieldType.List(FieldType.Name, Distinct: true)),
        ]);

    static readonly ObjectShape ObjectShape = new("A profile",
        required:
        [
            new("name", "Whom it is for, in a few words.", FieldType.Name),
            new("why", "What sets their situation apart, in a sentence or two.", FieldType.Sentence),
            new("speaks-for", "Whose answers count.", new FieldType.IdOf(ReferenceKind.Audience)),
            new(Needs, "What they need, by criterion.", new FieldType.Group(new FieldType.Shaped(NeedShape), Most: null)),
        ],
        optional: []);

    /// <summary>What stands in <c>profiles.yml</c>.</summary>
    public static readonly FieldType FileForm = new FieldType.Group(new FieldType.Shaped(ObjectShape), Most: MostProfiles);

    public static EquatableList<Located<Profile>> DecodeFile(Node root, Report report) =>
        Values.Group(root, "The file of profiles", report, Profile, MostProfiles, "one page offers them all").ToldApartBy(profile => profile.Name, report);

    static Profile? Profile(string id, Position at, Node node, Report report)
    {
        if (ObjectShape.Open(node, report) is not { } fields)
            return null;
        var name = fields.Text("name");
        var why = fields.Text("why");
        var party = fields.IdOf("speaks-for");
        var needs = fields.Group(Needs, Need);
        return name is null || why is null || party is null ? null : new Profile(id, name, why, party.Value, needs);
    }

    static Need? Need(string criterion, Position at, Node node, Report report)
    {
        if (NeedShape.Open(node, report) is not { } fields)
            return null;
        var accepts = fields.Words(Accepts);
        var without = fields.Words(Without);
        return fields.Text("why") is { } why ? new Need(criterion, accepts, without, why) : null;
    }
}
