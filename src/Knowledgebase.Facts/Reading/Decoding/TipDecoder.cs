using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes <c>tips.yml</c>.</summary>
internal static class TipDecoder
{
    /// <summary>The keys of a tip.</summary>
    public static readonly ObjectShape ObjectShape = new("A tip",
        required:
        [
            new("id", "Its id, unique within the platform.", new FieldType.NewId()),
            new("title", "What to do, in a few words.", FieldType.Title),
            new("for", "Who can do it.", FieldType.IdsOf(ReferenceKind.Role)),
            new("effort", "How much work it is.", FieldType.Member<Effort>()),
            new("steps", "What to do, step by step.", new FieldType.List(FieldType.Sentence)),
        ],
        optional:
        [
            new("helps", "The questions that it bears on.", FieldType.IdsOf(ReferenceKind.Criterion)),
            PhraseDecoder.AskedAs,
            new("limits", "What it costs or does not cover.", FieldType.Sentence),
            FormerIds.Key,
            EvidenceDecoder.Key,
        ]);

    public static EquatableList<Located<Tip>> DecodeFile(Node root, Report report) =>
        Values.List(root, "tips", report, Decode);

    static Located<Tip>? Decode(Node node, Report report)
    {
        if (ObjectShape.Open(node, report) is not { } fields)
            return null;
        var id = fields.NewId("id");
        var title = fields.Text("title");
        var roles = fields.Words("for");
        var effort = fields.OneOf<Effort>("effort");
        var helps = fields.Words("helps");
        var steps = fields.Texts("steps");
        var limits = fields.Text("limits");
        var asked = fields.Names("asked-as");
        var formerly = FormerIds.In(fields, report);
        var evidence = EvidenceDecoder.ListIn(fields);
        return id is null || title is null || effort is null || evidence is null
            ? null
            : new Located<Tip>(new Tip(id, title, roles, effort.Value, helps, steps, limits, evidence) { AskedAs = asked, Formerly = formerly }, fields.At);
    }
}
