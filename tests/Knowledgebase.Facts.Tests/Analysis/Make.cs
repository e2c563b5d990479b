using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

/// <summary>Makes facts out of nothing, with what a test is about and defaults for the rest.</summary>
static class Make
{
    static readonly Position nowhere = new("made-up.yml", 1, 1);

    /// <summary>Has four options, one a rating: <c>yes</c> protects, <c>partly</c> is mixed, <c>no</c> is risky, <c>depends</c> is neither.</summary>
    public static Criterion Choice(string id = "encryption") => new(id, Located("security"), "Encryption", "Is {platform} encrypted?",
        new AnswerKind.Choice(
        [
            new Option("yes", "Yes", Rating.Protective),
            new Option("partly", "Partly", Rating.Mixed),
            new Option("no", "No", Rating.Risky),
            new Option("depends", "It depends", Rating.Neutral),
            new Option("unclear", "Unclear", Rating.Risky) { LeavesOpen = true },
        ]),
        null, [], null);

    public static Criterion Set(string id = "recipients") =>
        new(id, Located("security"), "Recipients", "Who gets what {platform} collects?", new AnswerKind.Set(Located("recipient")), null, [], null);

    public static Answer Option(string id) => id == "unknown" ? new Answer.Unknown() : new Answer.Choice(Located(id));

    public static Answer Terms(params string[] ids) => new Answer.Terms([.. ids.Select(id => Located(id))]);

    public static Evidence Says(string source, Answer? otherwise = null, string? rejected = null) =>
        new(Located(source), null, null, null, otherwise, rejected);

    public static Finding Finding(
        Answer answer, string? since = null, string? until = null, string check = "2026-05-21", Applicability? appliesTo = null, params Evidence[] evidence) =>
        new(answer,
            since is null ? null : Located(Date(since)),
            until is null ? null : Located(Date(until)),
            Date(check),
            "What we found.",
            null,
            appliesTo ?? Applicability.Everyone,
            [.. evidence.Select(piece => Located(piece))]);

    public static Finding Finding(string option, string? since = null, string? until = null, Applicability? appliesTo = null) =>
        Finding(Option(option), since, until, appliesTo: appliesTo);

    public static Applicability For(string kind, params string[] ids) =>
        new([new Restriction(Located(kind), [.. ids.Select(id => Located(id))])]);

    /// <summary>The findings on a criterion, newest first.</summary>
    public static FindingHistory History(string criterion, params Finding[] findings) =>
        new(Located(criterion), "security", [.. findings.Select(finding => Located(finding))]);

    public static Platform Platform(string id, params FindingHistory[] histories) => new(
        id, id, "A vendor", "US", null, PlatformStatus.Active, null, null, "https://vendor.example/", null, [], [], [], "A service.", [],
        [.. histories], [], []);

    public static Platform RetiredOn(this Platform platform, string day) =>
        platform with { Status = PlatformStatus.Retired, Retired = Date(day) };

    public static Platform With(this Platform platform, params Event[] events) =>
        platform with { Events = [.. events.Select(happening => Located(happening))] };

    public static Event Event(
        string id, EventKind kind, decimal? amount = null, string currency = "USD", EventStatus? status = null, string? number = null, string date = "2020") => new(
        id, kind, Date(date), null, "Something happened", "It did.", amount is { } value ? new Money(value, currency) : null, "A court", number, status, [], []);

    public static Source Source(string id, SourceKind kind) =>
        new(id, "A document", "A publisher", kind, null, "https://source.example/", null, null, Date("2026-05-21"), SourceAccess.Live, "en", null, null, null, []);

    /// <summary>A knowledge base in which the source of a kind changed on a day, and lost these quotes.</summary>
    public static KnowledgeBase KnowledgeInWhichChanged(SourceKind kind, string day, params string[] vanishedQuotes)
    {
        var knowledge = Knowledge();
        return new KnowledgeBase(
            "input",
            knowledge.Settings,
            knowledge.Vocabulary,
            knowledge.Platforms,
            [.. knowledge.Sources.Select(source => source.Value.Kind == kind
                ? Located(source.Value with { Changed = Date(day), VanishedQuotes = [.. vanishedQuotes] })
                : source)],
            knowledge.Articles,
            knowledge.Pages);
    }

    /// <summary>A source of every kind, called as the kind is.</summary>
    public static KnowledgeBase Knowledge(params Platform[] platforms) => Knowledge([Choice(), Set()], platforms);

    public static KnowledgeBase Knowledge(Criterion[] criteria, params Platform[] platforms) => new(
        "input",
        new SiteSettings("A site", null, "https://site.example/", "https://code.example/", null, []),
        new Vocabulary(
            [Located(new Topic("security", "Security", "Who can listen."))],
            [.. criteria.Select(criterion => Located(criterion))],
            [Located(new TermGroup("recipient", [new Term("ads", "Advertisers", null), new Term("police", "The police", null)]))],
            [],
            []) { Audiences = Audiences },
        [.. platforms.Select(platform => Located(platform))],
        [.. Enum.GetValues<SourceKind>().Select(kind => Located(Source(kind.ToString(), kind)))],
        [],
        []);

    /// <summary>Whom answers are for in these facts; everyone may need an account, which shuts guests out.</summary>
    public static Audiences Audiences { get; } = new(
        [
            Located(new Audience("private", "a private account", "private accounts",
                Limits(("people", ["account-holder", "host"]), ("plan", ["free", "paid"]), ("edition", ["personal", "free"])))),
            Located(new Audience("organisation", "an organisation", "organisations",
                Limits(("people", ["member", "host"]), ("plan", ["paid", "enterprise"]), ("edition", ["work", "team"])))),
            Located(new Audience("guest", "a guest", "guests", Limits(("people", ["guest"])))
            {
                ShutOut = new ShutOut(Located("account-required"), [Located("everyone")], "no guests", "No guests.", "It fails."),
            }),
        ],
        new Occasions("Calls", "any call",
        [
            Located(new Audience("one-to-one", "a one-to-one call", "one-to-one calls", Limits(("calls", ["one-to-one"])))),
            Located(new Audience("group", "a group call", "group calls", Limits(("calls", ["group", "meeting"])))),
        ]),
        Limits(("calls", ["webinar"])),
        []);

    public static Audience? People(string? id) => id is null ? null : Audiences.ById(id);

    public static Audience? Occasion(string? id) => Audiences.Occasions!.All.Select(occasion => occasion.Value).FirstOrDefault(occasion => occasion.Id == id);

    static Applicability Limits(params (string Kind, string[] Ids)[] kinds) => new([.. kinds.SelectMany(kind => For(kind.Kind, kind.Ids).Restrictions)]);

    public static Located<T> Located<T>(T value) => new(value, nowhere);

    public static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException($"{text} is no date.", nameof(text));

    public static DateOnly Day(string text) => Date(text).Earliest;
}
