using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes <c>vocabulary/readers.yml</c>.</summary>
internal static class ReaderGroupDecoder
{
    static readonly ObjectShape ObjectShape = new("A group of readers",
        required:
        [
            new("name", "Whom the page is for, in a word or two.", FieldType.Name),
            new("lead", "What it has for them, in a sentence.", FieldType.Sentence),
            new("questions", "The questions that they ask first, in that order.", FieldType.IdsOf(ReferenceKind.Criterion)),
            new("can", "Whose tips they can follow.", FieldType.IdsOf(ReferenceKind.Role)),
        ],
        optional: [new("profiles", "The profiles that they may start from when they choose.", FieldType.IdsOf(ReferenceKind.Profile))]);

    /// <summary>What stands in <c>readers.yml</c>.</summary>
    public static readonly FieldType FileForm = new FieldType.Group(new FieldType.Shaped(ObjectShape), Most: null);

    public static EquatableList<Located<ReaderGroup>> DecodeFile(Node root, Report report) =>
        Values.Group(root, "The file of readers", report, Decode).ToldApartBy(readers => readers.Name, report);

    static ReaderGroup? Decode(string id, Position at, Node node, Report report)
    {
        if (ObjectShape.Open(node, report) is not { } fields)
            return null;
        var name = fields.Text("name");
        var lead = fields.Text("lead");
        var questions = fields.Words("questions");
        var can = fields.Words("can");
        var profiles = fields.Words("profiles");
        return name is null || lead is null ? null : new ReaderGroup(id, name, lead, profiles, questions, can);
    }
}
