using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes the entries of a list called <c>evidence</c>.</summary>
internal static class EvidenceDecoder
{
    /// <summary>The keys of a piece of evidence.</summary>
    public static readonly ObjectShape ObjectShape = new("Evidence",
        required: [new("source", "The source, by its id in the registry.", new FieldType.IdOf(ReferenceKind.Source))],
        optional:
        [
            new("at", "Where in the source: a heading, section, page or paragraph.", FieldType.Sentence),
            new("quote", "A few exact words to find the place by; at most twelve.", new FieldType.Quotation()),
            new("note", "What a reader should know of this evidence.", FieldType.Sentence),
            new("says", "What this source answers, where that is not the finding's answer.", new FieldType.Answer()),
            new("rejected", "Why we do not follow a source that says otherwise. Without it the finding is disputed.", FieldType.Sentence),
        ]);

    /// <summary>The key that evidence stands under.</summary>
    public static readonly Key Key =
        new("evidence", "Who says so: the sources for this, and those against it.", new FieldType.List(new FieldType.Shaped(ObjectShape), Most: 50));

    /// <summary>
    /// The evidence in a group of fields; null where there is some and none of it could be read, so that
    /// nothing is said to be without evidence that is not.
    /// </summary>
    /// <param name="answers">Decodes what sources say instead; without it they answer to nothing.</param>
    public static EquatableList<Located<Evidence>>? ListIn(Fields fields, AnswerDecoder? answers = null)
    {
        var evidence = fields.List("evidence", (node, report) => Decode(node, answers ?? AnswerDecoder.OfNothing, report));
        return evidence.Count == 0 && fields.Node("evidence") is not null ? null : evidence;
    }

    static Located<Evidence>? Decode(Node node, AnswerDecoder answers, Report report)
    {
        if (ObjectShape.Open(node, report) is not { } fields)
            return null;
        var source = fields.IdOf("source");
        var says = fields.Node("says") is { } answer ? answers.Decode(answer, "says", report) : null;
        var evidence = source is null ? null : new Evidence(
            source.Value, fields.Text("at"), fields.Quotation("quote"), fields.Text("note"), says, fields.Text("rejected"));
        if (fields.Node("rejected") is { } rejected && fields.Node("says") is null)
            report.Add(ReadingRules.RejectedWithoutSays, rejected.At,
                "Evidence is rejected here, but nothing tells what it says. Add `says` with its answer.");
        return evidence is null ? null : new Located<Evidence>(evidence, fields.At);
    }
}
