namespace Knowledgebase.Facts.Analysis;

/// <summary>How readers see what is recorded of a fact or an event.</summary>
/// <param name="Answer">The whole answer in words.</param>
/// <param name="Limit">For whom or what it holds; null for all.</param>
/// <param name="Amount">An amount of money.</param>
public sealed record RecordedWords(
    Func<Criterion, Finding, string> Answer, Func<Platform, Finding, string?> Limit, Func<Money, string> Amount);

/// <summary>
/// Compares what is recorded with what the facts say now. What was recorded last of a fact or an event is the state that it
/// is compared with, so nothing else has to be kept.
/// </summary>
public static class ChangesToRecord
{
    /// <summary>What is to be added to the record; empty where it is up to date.</summary>
    /// <param name="today">The day by which answers are judged. What is added is of this day, or of that of the last entry where that is later.</param>
    public static EquatableList<RecordedChange> Of(KnowledgeBase knowledge, DateOnly today, RecordedWords words)
    {
        var names = new FormerNames(knowledge);
        var day = knowledge.Changes is [.., var last] && last.Value.Day > today ? last.Value.Day : today;
        var taken = knowledge.Changes.Select(change => change.Value.Id).ToHashSet(StringComparer.Ordinal);
        return [.. OfFacts(), .. OfEvents()];

        IEnumerable<RecordedChange> OfFacts()
        {
            var recorded = new Dictionary<(string Platform, string Criterion), EquatableList<RecordedAnswer>>();
            foreach (var change in knowledge.Changes.Select(change => change.Value).OfType<RecordedChange.OfFact>())
                recorded[(names.Platforms(change.Platform), names.Criteria(change.Criterion))] = change.Now;
            foreach (var (platform, _) in knowledge.Platforms)
                foreach (var (criterion, _) in knowledge.Vocabulary.Criteria)
                {
                    recorded.Remove((platform.Id, criterion.Id), out var was);
                    var now = Answers(knowledge, platform, criterion, today, words);
                    if (!AreSame(was ?? [], now, names))
                        yield return OfFact(platform.Id, criterion.Id, was ?? [], now);
                }
            // What is left belongs to a platform or a question that is gone.
            foreach (var ((platform, criterion), was) in recorded.OrderBy(each => each.Key))
                if (was.Count > 0)
                    yield return OfFact(platform, criterion, was, []);
        }

        IEnumerable<RecordedChange> OfEvents()
        {
            var recorded = new Dictionary<(string Platform, string Event), RecordedEvent?>();
            foreach (var change in knowledge.Changes.Select(change => change.Value).OfType<RecordedChange.OfEvent>())
                recorded[CurrentNameOf(change)] = change.Now;
            foreach (var (platform, _) in knowledge.Platforms)
                foreach (var happening in platform.Events.Select(each => each.Value).OrderBy(each => each.Id, StringComparer.Ordinal))
                {
                    recorded.Remove((platform.Id, happening.Id), out var was);
                    var now = new RecordedEvent(
                        happening.Title, happening.Kind, happening.Date, happening.Amount is { } amount ? words.Amount(amount) : null, happening.Status,
                        SourcesOf(happening.Evidence));
                    if (was is null || was with { Sources = [] } != now with { Sources = [] } || !AreSame(was.Sources, now.Sources, names))
                        yield return OfEvent(platform.Id, happening.Id, was, now);
                }
            foreach (var ((platform, name), was) in recorded.OrderBy(each => each.Key))
                if (was is not null)
                    yield return OfEvent(platform, name, was, null);
        }

        (string, string) CurrentNameOf(RecordedChange.OfEvent change) => names.Platform(change.Platform) is { } platform
            ? (platform.Id, FormerNames.Event(platform, change.Event)?.Id ?? change.Event)
            : (change.Platform, change.Event);

        RecordedChange OfFact(string platform, string criterion, EquatableList<RecordedAnswer> was, EquatableList<RecordedAnswer> now)
        {
            var (id, number) = NewId($"{platform}/{criterion}");
            return new RecordedChange.OfFact(id, day, number, platform, criterion, was, now);
        }

        RecordedChange OfEvent(string platform, string name, RecordedEvent? was, RecordedEvent? now)
        {
            var (id, number) = NewId($"events/{platform}/{name}");
            return new RecordedChange.OfEvent(id, day, number, platform, name, was, now);
        }

        (string Id, int Number) NewId(string subject)
        {
            var number = 1;
            while (!taken.Add(RecordedChange.IdOf(subject, day, number)))
                number++;
            return (RecordedChange.IdOf(subject, day, number), number);
        }
    }

    static EquatableList<RecordedAnswer> Answers(KnowledgeBase knowledge, Platform platform, Criterion criterion, DateOnly today, RecordedWords words) =>
        platform.Latest(criterion.Id, today) is not { } holding ? [] :
        [
            .. from finding in holding.Qualifying.Prepend(holding.Headline)
               select new RecordedAnswer(
                   finding.Answer.ToString()!,
                   words.Answer(criterion, finding),
                   words.Limit(platform, finding),
                   knowledge.StandingOf(finding),
                   finding.Checked,
                   SourcesOf(finding.Evidence.Where(evidence => evidence.Value.Supports)),
                   SourcesOf(finding.Evidence.Where(evidence => !evidence.Value.Supports))),
        ];

    // When it was checked is not compared: that somebody looked again and found the same is no change.
    static bool AreSame(EquatableList<RecordedAnswer> was, EquatableList<RecordedAnswer> now, FormerNames names) =>
        was.Count == now.Count && was.Zip(now).All(pair =>
            (pair.First.Answer == pair.Second.Answer || pair.First.Words == pair.Second.Words)
            && pair.First.For == pair.Second.For
            && pair.First.Standing == pair.Second.Standing
            && AreSame(pair.First.Sources, pair.Second.Sources, names)
            && AreSame(pair.First.Against, pair.Second.Against, names));

    static bool AreSame(EquatableList<string> was, EquatableList<string> now, FormerNames names) =>
        was.Select(names.Sources).ToHashSet(StringComparer.Ordinal).SetEquals(now);

    static EquatableList<string> SourcesOf(IEnumerable<Located<Evidence>> evidence) =>
        [.. evidence.Select(piece => piece.Value.Source.Value).Distinct(StringComparer.Ordinal)];
}
