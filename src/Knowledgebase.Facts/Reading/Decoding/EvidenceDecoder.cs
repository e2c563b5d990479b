namespace Knowledgebase.Facts.Reading;

/// <summary>Decodes the entries of a list called <c>evidence</c>.</summary>
internal static class EvidenceDecoder
{
    static readonly Shape Shape = new("Evidence", required: ["source"], optional: ["at", "quote", "note", "says", "rejected"]);

    /// <summary>
    /// The evidence in a group of fields; null where there is some and none of it could be read, so that
    /// nothing is said to be without evidence that is not.
    /// </summary>
    public static EquatableList<Located<Evidence>>? ListIn(Fields fields)
    {
        var evidence = fields.List("evidence", Decode);
        return evidence.Count == 0 && fields.Node("evidence") is not null ? null : evidence;
    }

    static Located<Evidence>? Decode(Node node, Report report)
    {
        if (Shape.Open(node, report) is not { } fields)
            return null;
        var source = fields.Word("source");
        var says = fields.Node("says") is { } answer ? AnswerDecoder.Decode(answer, "says", report) : null;
        var evidence = source is null ? null : new Evidence(
            source.Value, fields.Text("at"), fields.Word("quote"), fields.Text("note"), says, fields.Text("rejected"));
        if (fields.Node("rejected") is { } rejected && fields.Node("says") is null)
            report.Add(ReadingRules.RejectedWithoutSays, rejected.At,
                "Evidence is rejected here, but nothing tells what it says. Add `says` with its answer.");
        return evidence is null ? null : new Located<Evidence>(evidence, fields.At);
    }
}
