using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Editing;

namespace Knowledgebase.Facts.Checks;

/// <summary>
/// Something that was recorded last and is not there. Earlier entries may name what is gone; of what goes, <c>record</c> adds an
/// entry that says so.
/// </summary>
internal static class UnknownInRecord
{
    public static readonly Check Check = new("unknown-in-record", Severity.Warning,
        "What was recorded last of a fact or an event names a platform, question, answer, event or source that is not there and that nothing was called before.", Find);

    const string Advice = "If it has another id now, list this one under its `formerly`; if it was taken away, `record` writes that down.";

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge, Today today)
    {
        var names = new FormerNames(knowledge);
        var last = new Dictionary<string, Located<RecordedChange>>(StringComparer.Ordinal);
        foreach (var change in knowledge.Changes)
            last[names.Subject(change.Value)] = change;
        // What many entries name is told once.
        return last.Values.SelectMany(Unknown).DistinctBy(mistake => mistake.Message);

        IEnumerable<Mistake> Unknown(Located<RecordedChange> change) => change.Value switch
        {
            RecordedChange.OfFact { Now.Count: > 0 } fact => Told(change.At, OfFact(fact)),
            RecordedChange.OfEvent { Now: not null } happening => Told(change.At, OfEvent(happening)),
            _ => [],
        };

        IEnumerable<string> OfFact(RecordedChange.OfFact fact)
        {
            if (names.Platform(fact.Platform) is not { } platform)
                return [NoPlatform(fact.Platform)];
            return names.Criterion(fact.Criterion) is { } criterion
                ? fact.Now.SelectMany(answer => OfAnswer(platform, criterion, answer))
                : [$"No criterion is called {fact.Criterion}. {Advice}"];
        }

        IEnumerable<string> OfAnswer(Platform platform, Criterion criterion, RecordedAnswer answer) =>
        [
            .. IsAnswer(criterion, answer.Answer) || IsSaid(platform, criterion, answer.Words)
                ? (string[])[]
                : [$"{criterion.Id} has no answer {answer.Answer}. If it was one, `record` writes down what is answered now; else take the entry away."],
            .. answer.Sources.Concat(answer.Against).Where(source => names.Source(source) is null).Select(NoSource),
        ];

        IEnumerable<string> OfEvent(RecordedChange.OfEvent happening) =>
            names.Platform(happening.Platform) is not { } platform ? [NoPlatform(happening.Platform)]
            : FormerNames.Event(platform, happening.Event) is null ? [$"{platform.Id} has no event {happening.Event}. {Advice}"]
            : happening.Now!.Sources.Where(source => names.Source(source) is null).Select(NoSource);

        bool IsAnswer(Criterion criterion, string answer) =>
            criterion.Answers.Prompt(new FieldPrompt("answer", "", []), knowledge.Vocabulary).Refusal(answer) is null;

        // An option that has another id and the same words is no change to record.
        bool IsSaid(Platform platform, Criterion criterion, string words) =>
            platform.Latest(criterion.Id, today.Day) is { } latest && latest.Qualifying.Prepend(latest.Headline)
                .Any(finding => criterion.Answers.InFull(knowledge.Vocabulary, finding.Answer) == words);
    }

    static IEnumerable<Mistake> Told(Position at, IEnumerable<string> messages) => messages.Select(message => new Mistake(at, message));

    static string NoPlatform(string id) => $"No platform is called {id}. {Advice}";

    static string NoSource(string id) => $"No source is called {id}. {Advice}";
}
