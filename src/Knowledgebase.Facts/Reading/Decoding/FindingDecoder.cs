using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes the files of a platform that are named after topics: criteria, with a list of findings each.</summary>
internal static class FindingDecoder
{
    static readonly Key Checked =
        new("checked", "The day on which the evidence was last read against this finding.", new FieldType.PastDate());

    static readonly Key[] Limits =
    [
        new("since", "When it began to hold, or will. Leave it out where no source gives a date.", new FieldType.Date()),
        new("until", "When it ceased to hold, or will. Leave it out while no end is known.", new FieldType.Date()),
        new("scope", "What limits the answer, for people to read.", FieldType.Sentence),
        new("applies-to", "What limits the answer, in ids of scopes.yml and of the platform's editions.", new FieldType.Limits()),
    ];

    /// <summary>The keys of a finding.</summary>
    public static readonly ObjectShape ObjectShape = new("A finding",
        required:
        [
            new("value", "The answer: one option, a list of terms or an amount, as the question asks for; or unknown.", new FieldType.Answer()),
            Checked,
            new("summary", "One to three sentences in our own words.", FieldType.Paragraph),
        ],
        optional: [.. Limits, EvidenceDecoder.Key]);

    /// <summary>The keys of a finding that stands under the statement of another platform.</summary>
    public static readonly ObjectShape SharedShape = new("A finding with `same-as`",
        required:
        [
            new(SameAs, "The platform whose answer to this question covers this one too; answer, summary and evidence are there.",
                new FieldType.IdOf(ReferenceKind.Platform)),
        ],
        optional: [Checked, .. Limits]);

    /// <summary>The key that tells the one from the other.</summary>
    public const string SameAs = "same-as";

    /// <summary>What a finding with `same-as` takes from another and so cannot say itself.</summary>
    public static readonly IReadOnlyList<string> Taken = ["value", "summary", "evidence"];

    public static EquatableList<Located<FindingHistory>> DecodeFile(Node root, string topic, Vocabulary vocabulary, Report report) =>
        Values.Group(root, "A file of findings", report, (criterion, at, node, _) =>
        {
            var answers = new AnswerDecoder(vocabulary, vocabulary.Criterion(criterion));
            return new FindingHistory(
                new Located<string>(criterion, at), topic, Values.List(node, criterion, report, (finding, part) => Decode(finding, answers, part)));
        });

    static Located<Finding>? Decode(Node node, AnswerDecoder answers, Report report) =>
        node is Node.Mapping group && Entry(group, SameAs) is not null
            ? DecodeShared(group, report)
            : DecodeOwn(node, answers, report);

    static Located<Finding>? DecodeOwn(Node node, AnswerDecoder answers, Report report)
    {
        if (ObjectShape.Open(node, report) is not { } fields)
            return null;
        var answer = fields.Node("value") is { } value ? answers.Decode(value, "value", report) : null;
        var since = fields.Date("since");
        var until = fields.Date("until");
        var checkedOn = fields.PastDate("checked");
        var summary = fields.Text("summary");
        var scope = fields.Text("scope");
        var appliesTo = AppliesTo(fields, report);
        var evidence = EvidenceDecoder.ListIn(fields, answers);
        return answer is null || checkedOn is null || summary is null || evidence is null
            ? null
            : new Located<Finding>(
                new Finding(answer, since, until, checkedOn.Value, summary, scope, appliesTo, evidence),
                fields.At);
    }

    static Located<Finding>? DecodeShared(Node.Mapping node, Report report)
    {
        foreach (var key in Taken)
            if (Entry(node, key) is { } own)
                report.Add(ReadingRules.SameAsBesideValue, own.Key.At,
                    $"`same-as` takes answer, summary and evidence from another platform. Take `{key}` away, or `same-as`.");
        var others = node.Entries.Where(entry => !Taken.Contains(entry.Key.Text));
        if (SharedShape.Open(node with { Entries = others.ToEquatableList() }, report) is not { } fields)
            return null;
        var sameAs = fields.IdOf(SameAs);
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
        ? ApplicabilityDecoder.Decode(limits, "applies-to", report)
        : Applicability.Everyone;

    static Node.Entry? Entry(Node.Mapping group, string key)
    {
        foreach (var entry in group.Entries)
            if (entry.Key.Text == key)
                return entry;
        return null;
    }
}
