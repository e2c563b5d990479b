using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes <c>vocabulary/glossary.yml</c>.</summary>
internal static class GlossaryDecoder
{
    static readonly ObjectShape ObjectShape = new("A word of the glossary",
        required:
        [
            new("term", "The word itself, as a heading.", FieldType.Name),
            new("meaning", "What it means, in one or two plain sentences.", FieldType.Sentence),
            EvidenceDecoder.Key,
        ],
        optional: [new("forms", "How else it stands in texts, such as E2EE.", new FieldType.List(FieldType.Name, Distinct: true))]);

    /// <summary>What stands in the file.</summary>
    public static readonly FieldType FileForm = new FieldType.Group(new FieldType.Shaped(ObjectShape), Most: null);

    public static EquatableList<Located<GlossaryEntry>> DecodeFile(Node root, Report report) =>
        Values.Group(root, "The glossary", report, Entry);

    static GlossaryEntry? Entry(string id, Position at, Node node, Report report)
    {
        if (ObjectShape.Open(node, report) is not { } fields)
            return null;
        var term = fields.Text("term");
        var forms = fields.Names("forms");
        var meaning = fields.Text("meaning");
        var evidence = EvidenceDecoder.ListIn(fields);
        return term is null || meaning is null || evidence is null ? null : new GlossaryEntry(id, term, forms, meaning, evidence);
    }
}
