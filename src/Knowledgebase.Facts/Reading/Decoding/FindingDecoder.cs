namespace Knowledgebase.Facts.Reading;

/// <summary>Decodes the files of a platform that are named after topics: criteria, with a list of findings each.</summary>
internal static class FindingDecoder
{
    static readonly Shape Shape = new("A finding",
        required: ["value", "checked", "summary"],
        optional: ["since", "until", "scope", "applies-to", "evidence"]);

    public static EquatableList<Located<FindingHistory>> DecodeFile(Node root, string topic, Report report) =>
        Values.Group(root, "A file of findings", report, (criterion, at, node, _) =>
            new FindingHistory(new Located<string>(criterion, at), topic, Values.List(node, criterion, report, Decode)));

    static Located<Finding>? Decode(Node node, Report report)
    {
        if (Shape.Open(node, report) is not { } fields)
            return null;
        var answer = fields.Node("value") is { } value ? AnswerDecoder.Decode(value, "value", report) : null;
        var since = fields.Date("since");
        var until = fields.Date("until");
        var checkedOn = fields.PastDate("checked");
        var summary = fields.Text("summary");
        var scope = fields.Text("scope");
        var appliesTo = fields.Node("applies-to") is { } limits
            ? ApplicabilityDecoder.Decode(limits, report)
            : Applicability.Everyone;
        var evidence = EvidenceDecoder.ListIn(fields);
        return answer is null || checkedOn is null || summary is null || evidence is null
            ? null
            : new Located<Finding>(
                new Finding(answer, since, until, checkedOn.Value, summary, scope, appliesTo, evidence),
                fields.At);
    }
}
