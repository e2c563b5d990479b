namespace Knowledgebase.Facts.Reading;

/// <summary>Decodes <c>tips.yml</c>.</summary>
internal static class TipDecoder
{
    static readonly Shape Shape = new("A tip",
        required: ["id", "title", "for", "effort", "steps"],
        optional: ["helps", "limits", "evidence"]);

    public static EquatableList<Located<Tip>> DecodeFile(Node root, Report report) =>
        Values.List(root, "tips", report, Decode);

    static Located<Tip>? Decode(Node node, Report report)
    {
        if (Shape.Open(node, report) is not { } fields)
            return null;
        var id = fields.Id("id");
        var title = fields.Text("title");
        var audiences = fields.AnyOf<Audience>("for");
        var effort = fields.OneOf<Effort>("effort");
        var helps = fields.Words("helps");
        var steps = fields.Texts("steps");
        var limits = fields.Text("limits");
        var evidence = EvidenceDecoder.ListIn(fields);
        return id is null || title is null || effort is null || evidence is null
            ? null
            : new Located<Tip>(new Tip(id, title, audiences, effort.Value, helps, steps, limits, evidence), fields.At);
    }
}
