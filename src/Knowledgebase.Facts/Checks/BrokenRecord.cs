using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Facts.Checks;

/// <summary>
/// A recorded change that does not go on from the one before it. Each says what held before, so one that was altered, forged or
/// taken away leaves a gap.
/// </summary>
internal static class BrokenRecord
{
    public static readonly Check Check = new("broken-record", Severity.Error,
        "What a recorded change says held before is not what the last one about the same thing recorded, or one of that day is missing before it.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var names = new FormerNames(knowledge);
        var ids = knowledge.Changes.Select(change => change.Value.Id).ToHashSet(StringComparer.Ordinal);
        // By the ids of that day, and by those of today: what was renamed goes on, and what became one of two began
        // twice and goes on from either.
        var byThen = new Dictionary<string, State>(StringComparer.Ordinal);
        var byToday = new Dictionary<string, State>(StringComparer.Ordinal);
        foreach (var (change, at) in knowledge.Changes)
        {
            var today = names.Subject(change);
            List<State> before = [.. Last(byThen, change.Subject), .. Last(byToday, today)];
            var (was, now) = change.States;
            if (change.Number > 1 && RecordedChange.IdOf(change.Subject, change.Day, change.Number - 1) is var earlier && !ids.Contains(earlier))
                yield return new Mistake(at, $"There is no {earlier} before this. {ChangeDecoder.Advice}");
            else if (before.Any(state => IsBefore(state, change)) && !before.Any(state => Equals(state.Holds, was))
                && !(IsNothing(was) && !byThen.ContainsKey(change.Subject)))
                yield return new Mistake(at, $"What this says held before is not what {before[0].Id} recorded. {ChangeDecoder.Advice}");
            byThen[change.Subject] = byToday[today] = new State(change.Id, change.Subject, change.Day, now);
        }
    }

    static IEnumerable<State> Last(Dictionary<string, State> states, string subject) => states.TryGetValue(subject, out var state) ? [state] : [];

    // Of entries of one day under two names nobody can tell which came first.
    static bool IsBefore(State state, RecordedChange change) => state.Day < change.Day || state.Subject == change.Subject;

    static bool IsNothing(object? state) => state is null or EquatableList<RecordedAnswer> { Count: 0 };

    sealed record State(string Id, string Subject, DateOnly Day, object? Holds);
}
