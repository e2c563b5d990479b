namespace Knowledgebase.Facts.Reading;

/// <summary>Decodes the files of a platform that are named after topics: criteria, with a list of findings each.</summary>
internal static class FindingDecoder
{
    static readonly Shape Shape = new("A finding",
        required: ["value", "checked", "summary"],
        optional: ["since", "until", "scope", "applies-to", "evidence"]);

    static readonly Shape SharedShape = new("A finding with `same-as`",
        required: ["same-as"],
        optional: ["checked", "since", "until", "scope", "applies-to"]);

    /// <summary>What a finding with `same-as` takes from another and so cannot say itself.</summary>
    static readonly string[] Shared = ["value", "summary", "evidence"];

    public static EquatableList<Located<FindingHistory>> DecodeFile(Node root, string topic, Report report) =>
        Values.Group(root, "A file of findings", report, (criterion, at, node, _) =>
            new FindingHistory(new Located<string>(criterion, at), topic, Values.List(node, criterion, report, Decode)));

    static Located<Finding>? Decode(Node node, Report report) =>
        node is Node.Mapping group && Entry(group, "same-as") is not null
            ? DecodeShared(group, report)
            : DecodeOwn(node, report);

    static Located<Finding>? DecodeOwn(Node node, Report report)
    {
        if (Shape.Open(node, report) is not { } fields)
            return null;
        var answer = fields.Node("value") is { } value ? AnswerDecoder.Decode(value, "value", report) : null;
        var since = fields.Date("since");
        var until = fields.Date("until");
        var checkedOn = fields.PastDate("checked");
        var summary = fields.Text("summary");
        var scope = fields.Text("scope");
        var appliesTo = AppliesTo(fields, report);
        var evidence = EvidenceDecoder.ListIn(fields);
        return answer is null || checkedOn is null || summary is null || evidence is null
            ? null
            : new Located<Finding>(
                new Finding(answer, since, until, checkedOn.Value, summary, scope, appliesTo, evidence),
                fields.At);
    }

    static Located<Finding>? DecodeShared(Node.Mapping node, Report report)
    {
        foreach (var key in Shared)
            if (Entry(node, key) is { } own)
                report.Add(ReadingRules.SameAsBesideValue, own.Key.At,
                    $"`same-as` takes answer, summary and evidence from another platform. Take `{key}` away, or `same-as`.");
        var others = node.Entries.Where(entry => !Shared.Contains(entry.Key.Text));
        if (SharedShape.Open(node with { Entries = others.ToEquatableList() }, report) is not { } fields)
            return null;
        var sameAs = fields.Word("same-as");
        var checkedOn = fields.PastDate("checked");
        var since = fields.Date("since");
        var until = fields.Date("until");
        var scope = fields.Text("scope");
        var appliesTo = AppliesTo(fields, report);
        return sameAs is null
            ? null
            : new Located<Finding>(SharedFindings.Open(sameAs.Value, since, until, checkedOn, scope, appliesTo), fields.At);
    }

    static Applicability AppliesTo(Fields fields, Report report) => fields.Node("applies-to") is { } limits
        ? ApplicabilityDecoder.Decode(limits, report)
        : Applicability.Everyone;

    static Node.Entry? Entry(Node.Mapping group, string key)
    {
        foreach (var entry in group.Entries)
            if (entry.Key.Text == key)
                return entry;
        return null;
    }
}
