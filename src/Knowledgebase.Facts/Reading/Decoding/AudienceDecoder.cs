using System.Globalization;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes <c>vocabulary/audiences.yml</c>.</summary>
internal static class AudienceDecoder
{
    const int MostChoices = 400;

    static readonly Key One = new("one", "One of them, such as a guest.", FieldType.Name);
    static readonly Key Many = new("many", "All of them, such as guests.", FieldType.Name);
    static readonly Key Limits = new("limits", "The limits of answers (applies-to) that speak of them.", new FieldType.Limits());

    static readonly ObjectShape ShutOutShape = new("What shuts people out",
        required:
        [
            new("by", "The criterion whose answers tell it.", new FieldType.IdOf(ReferenceKind.Criterion)),
            new("options", "Its answers that do. Every answer for these people must be one of them.", new FieldType.List(FieldType.Name, Distinct: true)),
            new("in-short", "What stands under the name of a platform, in a few words.", FieldType.Name),
            new("in-full", "The same in a sentence or two.", FieldType.Sentence),
            new("why", "What it does to those who choose, in a sentence.", FieldType.Sentence),
        ],
        optional: []);

    static readonly ObjectShape PeopleShape = new("Those whom answers are for",
        required: [new("label", "How they are offered to those who choose.", FieldType.Name), One, Many],
        optional: [Limits, new("shut-out", "What lets them take no part at all.", new FieldType.Shaped(ShutOutShape))]);

    static readonly ObjectShape OccasionShape = new("An occasion", required: [One, Many], optional: [Limits]);

    static readonly ObjectShape OccasionsShape = new("The group of occasions",
        required:
        [
            new("label", "What asks for one of them.", FieldType.Name),
            new("any", "What stands for all of them.", FieldType.Name),
            new("all", "Each of them.", new FieldType.Group(new FieldType.Shaped(OccasionShape))),
        ],
        optional: []);

    /// <summary>The keys of the file.</summary>
    public static readonly ObjectShape ObjectShape = new("The file of audiences",
        required: [],
        optional:
        [
            new("people", "Those whom answers can be asked for. The first are meant where readers who choose say nothing.", new FieldType.Group(new FieldType.Shaped(PeopleShape))),
            new("occasions", "The occasions that answers can be asked for.", new FieldType.Shaped(OccasionsShape)),
            new("others", "The limits of answers (applies-to) that speak of people or occasions which nobody can ask for.", new FieldType.Limits()),
            new("roles", "Those who can follow tips, and how they are shown.", new FieldType.Group(FieldType.Name)),
        ]);

    public static Audiences DecodeFile(Node root, Report report)
    {
        if (ObjectShape.Open(root, report) is not { } fields)
            return Audiences.None;
        var people = fields.Group("people", People).ToldApartBy(people => people.Label ?? people.One, report);
        var occasions = fields.Node("occasions") is { } node ? Occasions(node, report) : null;
        if (people.Count * (occasions?.All.Count ?? 0) is > MostChoices and var choices)
            report.Add(ReadingRules.TooManyEntries, fields.Node("occasions")!.At, string.Create(CultureInfo.InvariantCulture,
                $"{people.Count} people on {occasions!.All.Count} occasions can be asked for in {choices:N0} ways, and {MostChoices} are the most, since the answer to every question is worked out for each. Take some away."));
        return new Audiences(people, occasions, LimitsIn(fields, "others", report),
            fields.Group("roles", (id, _, label, part) => Values.Text(label, id, part, FieldType.Name) is { } text ? new Role(id, text) : null).ToldApartBy(role => role.Label, report));
    }

    static Audience? People(string id, Position at, Node node, Report report)
    {
        if (PeopleShape.Open(node, report) is not { } fields)
            return null;
        var (label, one, many) = (fields.Text("label"), fields.Text("one"), fields.Text("many"));
        var limits = LimitsIn(fields, "limits", report);
        var shutOut = fields.Node("shut-out") is { } exclusion ? ShutOut(exclusion, report) : null;
        return label is null || one is null || many is null ? null : new Audience(id, one, many, limits) { Label = label, ShutOut = shutOut };
    }

    static Occasions? Occasions(Node node, Report report)
    {
        if (OccasionsShape.Open(node, report) is not { } fields)
            return null;
        var (label, any) = (fields.Text("label"), fields.Text("any"));
        var all = fields.Group("all", Occasion).ToldApartBy(occasion => occasion.One, report);
        return label is null || any is null ? null : new Occasions(label, any, all);
    }

    static Audience? Occasion(string id, Position at, Node node, Report report)
    {
        if (OccasionShape.Open(node, report) is not { } fields)
            return null;
        var (one, many) = (fields.Text("one"), fields.Text("many"));
        var limits = LimitsIn(fields, "limits", report);
        return one is null || many is null ? null : new Audience(id, one, many, limits);
    }

    static ShutOut? ShutOut(Node node, Report report)
    {
        if (ShutOutShape.Open(node, report) is not { } fields)
            return null;
        var by = fields.IdOf("by");
        var options = fields.Words("options");
        var (inShort, inFull, why) = (fields.Text("in-short"), fields.Text("in-full"), fields.Text("why"));
        return by is null || inShort is null || inFull is null || why is null ? null : new ShutOut(by.Value, options, inShort, inFull, why);
    }

    static Applicability LimitsIn(Fields fields, string key, Report report) =>
        fields.Node(key) is { } limits ? ApplicabilityDecoder.Decode(limits, key, report) : Applicability.Everyone;
}
