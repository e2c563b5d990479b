using System.Globalization;

namespace Knowledgebase.Facts.Reading;

/// <summary>Decodes <c>events.yml</c>.</summary>
internal static class EventDecoder
{
    static readonly Shape Shape = new("An event",
        required: ["id", "kind", "date", "title", "summary", "evidence"],
        optional: ["announced", "amount", "authority", "case", "status", "affects"]);

    // More than there is of any currency, and little enough for any number of amounts to be added up.
    const decimal HighestAmount = 1_000_000_000_000_000;

    static readonly Shape AmountShape = new("An amount", required: ["value", "currency"], optional: []);

    /// <summary>The events of a platform, newest first, whatever their order in the file.</summary>
    public static EquatableList<Located<Event>> DecodeFile(Node root, Report report) =>
        Values.List(root, "events", report, Decode).OrderByDescending(each => each.Value.Date.Latest).ToEquatableList();

    static Located<Event>? Decode(Node node, Report report)
    {
        if (Shape.Open(node, report) is not { } fields)
            return null;
        var id = fields.Id("id");
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
        var evidence = EvidenceDecoder.ListIn(fields);
        return id is null || kind is null || date is null || title is null || summary is null || evidence is null
            ? null
            : new Located<Event>(
                new Event(id, kind.Value, date.Value.Value, announced?.Value, title, summary,
                    amount, authority, number, status, affects, evidence),
                fields.At);
    }

    static Money? Amount(Node node, Report report)
    {
        if (AmountShape.Open(node, report) is not { } fields)
            return null;
        var value = fields.TextLike("value", text => TryParse(text, out _), ReadingRules.MalformedAmount,
            "Write digits alone, such as 85000000 or 12.50, and no more than 1000000000000000.");
        var currency = fields.TextLike("currency", text => text.Length == 3 && text.All(char.IsAsciiLetterUpper),
            ReadingRules.MalformedCurrency, "Write the three capital letters of ISO 4217, such as USD.");
        return value is not null && currency is not null && TryParse(value, out var number) ? new Money(number, currency) : null;
    }

    static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number <= HighestAmount;
}
