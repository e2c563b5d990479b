using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes <c>events.yml</c>.</summary>
internal static class EventDecoder
{
    // More than there is of any currency, and little enough for any number of amounts to be added up.
    const decimal HighestAmount = 1_000_000_000_000_000;

    static readonly ObjectShape AmountShape = new("An amount",
        required:
        [
            new("value", "Digits alone, such as 85000000 or 12.50.", new FieldType.Number(HighestAmount)),
            new("currency", "The currency: three letters of ISO 4217, such as USD.", new FieldType.Like(Pattern.Currency)),
        ],
        optional: []);

    /// <summary>The keys of an event.</summary>
    public static readonly ObjectShape ObjectShape = new("An event",
        required:
        [
            new("id", "Its id, unique within the platform.", new FieldType.NewId()),
            new("kind", "What kind of thing happened.", FieldType.Member<EventKind>()),
            new("date", "When it took effect. A day that is still to come needs `announced`.", new FieldType.Date()),
            new("title", "What happened, in a few words.", FieldType.Title),
            new("summary", "What happened, in one to three sentences of our own.", FieldType.Paragraph),
            EvidenceDecoder.Key,
        ],
        optional:
        [
            new("announced", "When it became public, where that is another day than that on which it took effect.", new FieldType.Date()),
            new("amount", "What was to be paid.", new FieldType.Shaped(AmountShape)),
            new("authority", "The court, regulator or body.", FieldType.Title),
            new("case", "The number of the case.", FieldType.Name),
            new("status", "Where it stands.", FieldType.Member<EventStatus>()),
            PhraseDecoder.AskedAs,
            new("affects", "The questions that it bears on.", FieldType.IdsOf(ReferenceKind.Criterion)),
            FormerIds.Key,
        ]);

    /// <summary>The events of a platform, newest first, whatever their order in the file. What has no day stands at the end of its month or year.</summary>
    public static EquatableList<Located<Event>> DecodeFile(Node root, Report report) =>
        Values.List(root, "events", report, Decode).OrderByDescending(each => each.Value.Date.Earliest).ThenBy(each => each.Value.Date.Latest).ToEquatableList();

    static Located<Event>? Decode(Node node, Report report)
    {
        if (ObjectShape.Open(node, report) is not { } fields)
            return null;
        var id = fields.NewId("id");
        var kind = fields.OneOf<EventKind>("kind");
        var date = fields.Date("date");
        var announced = fields.Date("announced");
        var title = fields.Text("title");
        var summary = fields.Text("summary");
        var amount = fields.Node("amount") is { } money ? Amount(money, report) : null;
        var authority = fields.Text("authority");
        var number = fields.Text("case");
        var status = fields.OneOf<EventStatus>("status");
        var affects = fields.Words("affects");
        var asked = fields.Names("asked-as");
        var formerly = FormerIds.In(fields, report);
        var evidence = EvidenceDecoder.ListIn(fields);
        return id is null || kind is null || date is null || title is null || summary is null || evidence is null
            ? null
            : new Located<Event>(
                new Event(id, kind.Value, date.Value.Value, announced?.Value, title, summary,
                    amount, authority, number, status, affects, evidence) { AskedAs = asked, Formerly = formerly },
                fields.At);
    }

    static Money? Amount(Node node, Report report)
    {
        if (AmountShape.Open(node, report) is not { } fields)
            return null;
        var value = fields.Number("value");
        var currency = fields.Like("currency");
        return value is not null && currency is not null ? new Money(value.Value, currency) : null;
    }
}
