using System.Globalization;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes the files of the folder <c>changes</c>.</summary>
internal static class ChangeDecoder
{
    public const string Id = "id";
    public const string Was = "was";
    public const string Now = "now";
    public const string EventWas = "event-was";
    public const string Event = "event";

    /// <summary>What to do about an entry that <c>record</c> does not write.</summary>
    public const string Advice = "Entries of changes are written by `record` and never changed; take back what was done to them by hand.";

    // Lists of terms, in ids or in words.
    static readonly FieldType.Text anyLength = new(100_000);

    // Ids of that day, of which some may be gone.
    static readonly FieldType idsOfThen = new FieldType.List(new FieldType.NewId(), Distinct: true);

    /// <summary>The keys of an answer.</summary>
    public static readonly ObjectShape AnswerShape = new("A recorded answer",
        required:
        [
            new("answer", "The answer in ids.", anyLength),
            new("words", "The answer as readers saw it.", anyLength),
            new("standing", "How well it stood.", FieldType.Member<Analysis.Standing>()),
            new("checked", "When it was last checked then.", new FieldType.PastDate()),
        ],
        optional:
        [
            new("for", "For whom or what it held, as readers saw it.", anyLength),
            new("sources", "The sources that bore it out, by their ids of that day.", idsOfThen),
            new("against", "The sources that said otherwise, by their ids of that day.", idsOfThen),
        ]);

    /// <summary>The keys of an event.</summary>
    public static readonly ObjectShape EventShape = new("A recorded event",
        required:
        [
            new("title", "What happened.", FieldType.Title),
            new("kind", "What kind of thing happened.", FieldType.Member<EventKind>()),
            new("date", "When it took effect.", new FieldType.Date()),
        ],
        optional:
        [
            new("amount", "What was to be paid, as readers saw it.", FieldType.Name),
            new("status", "Where it stood.", FieldType.Member<EventStatus>()),
            new("sources", "Its sources, by their ids of that day.", idsOfThen),
        ]);

    /// <summary>The keys of a change.</summary>
    public static readonly ObjectShape ObjectShape = new("A recorded change",
        required: [new(Id, "What it is of, and the day on which it was recorded.", new FieldType.Like(Pattern.ChangeId))],
        optional:
        [
            new(Was, "The answers that held before.", new FieldType.List(new FieldType.Shaped(AnswerShape))),
            new(Now, "The answers that hold since.", new FieldType.List(new FieldType.Shaped(AnswerShape))),
            new(EventWas, "The event as it was told before.", new FieldType.Shaped(EventShape)),
            new(Event, "The event as it is told since.", new FieldType.Shaped(EventShape)),
        ]);

    public static EquatableList<Located<RecordedChange>> DecodeFile(Node root, Report report) =>
        Values.List(root, "changes", report, Decode);

    static Located<RecordedChange>? Decode(Node node, Report report)
    {
        if (ObjectShape.Open(node, report) is not { } fields)
            return null;
        var id = fields.Like(Id);
        var was = fields.List(Was, Answer);
        var now = fields.List(Now, Answer);
        var eventWas = fields.Node(EventWas) is { } before ? EventOf(before, report) : null;
        var happening = fields.Node(Event) is { } after ? EventOf(after, report) : null;
        if (id is null || DayOf(id, fields, report) is not var (day, number))
            return null;
        var parts = id.Split('/');
        CheckKeys(fields, isEvent: parts.Length > 3, report);
        if (!parts[..^1].All(part => Ids.Accept(new Located<string>(part, fields.Node(Id)!.At), report)))
            return null;
        return parts switch
        {
            [var platform, var criterion, _] => new Located<RecordedChange>(
                new RecordedChange.OfFact(id, day, number, platform, criterion, Values(was), Values(now)), fields.At),
            [_, var platform, var name, _] => new Located<RecordedChange>(
                new RecordedChange.OfEvent(id, day, number, platform, name, eventWas, happening), fields.At),
            _ => null,
        };

        static EquatableList<RecordedAnswer> Values(EquatableList<Located<RecordedAnswer>> answers) => [.. answers.Select(answer => answer.Value)];
    }

    // The shape has the keys of facts and of events, and only the id tells which of them belong there.
    static void CheckKeys(Fields fields, bool isEvent, Report report)
    {
        var (what, own, others) = isEvent ? ("an event", (string[])[EventWas, Event], (string[])[Was, Now]) : ("a fact", [Was, Now], [EventWas, Event]);
        var superfluous = others.Where(key => fields.Node(key) is not null).ToList();
        foreach (var key in superfluous)
            report.Add(ReadingRules.UnknownKey, fields.Node(key)!.At, $"The id of this entry is that of {what}, which has no `{key}`. {Advice}");
        if (superfluous.Count == 0 && own.All(key => fields.Node(key) is null))
            report.Add(ReadingRules.MissingKey, fields.At, $"This entry tells neither `{own[0]}` nor `{own[1]}`, so nothing changed. {Advice}");
    }

    static (DateOnly Day, int Number)? DayOf(string id, Fields fields, Report report)
    {
        var state = id[(id.LastIndexOf('/') + 1)..];
        var text = state[..10];
        var at = fields.Node(Id)!.At;
        if (!PartialDate.TryParse(text, out var date))
            report.Add(ReadingRules.MalformedDate, at, DateMistake.Explain(Id, text));
        else if (report.Today.IsBefore(date))
            report.Add(ReadingRules.DateInFuture, at, $"This was recorded on {date}, but today is {report.Today.Day:yyyy-MM-dd}. Take the entry away; `record` writes it when its day has come.");
        else
            return (date.Earliest, state.Length == text.Length ? 1 : int.Parse(state.AsSpan(text.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture));
        return null;
    }

    static Located<RecordedAnswer>? Answer(Node node, Report report)
    {
        if (AnswerShape.Open(node, report) is not { } fields)
            return null;
        var answer = fields.Text("answer");
        var words = fields.Text("words");
        var limit = fields.Text("for");
        var standing = fields.OneOf<Analysis.Standing>("standing");
        var checkedOn = fields.PastDate("checked");
        var sources = IdsIn(fields, "sources", report);
        var against = IdsIn(fields, "against", report);
        return answer is null || words is null || standing is null || checkedOn is null
            ? null
            : new Located<RecordedAnswer>(new RecordedAnswer(answer, words, limit, standing.Value, checkedOn.Value, sources, against), fields.At);
    }

    static RecordedEvent? EventOf(Node node, Report report)
    {
        if (EventShape.Open(node, report) is not { } fields)
            return null;
        var title = fields.Text("title");
        var kind = fields.OneOf<EventKind>("kind");
        var date = fields.Date("date");
        var amount = fields.Text("amount");
        var status = fields.OneOf<EventStatus>("status");
        var sources = IdsIn(fields, "sources", report);
        return title is null || kind is null || date is null ? null : new RecordedEvent(title, kind.Value, date.Value.Value, amount, status, sources);
    }

    static EquatableList<string> IdsIn(Fields fields, string key, Report report) =>
        [.. fields.Words(key).Where(id => Ids.Accept(id, report)).Select(id => id.Value)];
}
