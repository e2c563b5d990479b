using System.Diagnostics;
using System.Globalization;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Changes;

namespace Knowledgebase.Site.Words;

/// <summary>Puts into words what is recorded of facts and events, and what changed in it.</summary>
public static class RecordedChangeWords
{
    /// <summary>How the record shows answers, by the words of a vocabulary.</summary>
    public static RecordedWords Of(Vocabulary vocabulary) => new(
        (criterion, finding) => criterion.Answers.InFull(vocabulary, finding.Answer),
        (platform, finding) => ScopeWords.Labels(vocabulary, platform, finding.AppliesTo) is { Count: > 0 } limits ? string.Join("; ", limits) : null,
        EventWords.Amount);

    /// <summary>What kind of change it is, and what it says.</summary>
    internal static (ChangeKind Kind, string Text) Tell(RecordedChange change) => change switch
    {
        RecordedChange.OfFact of => Tell(of),
        RecordedChange.OfEvent of => Tell(of),
        _ => throw new UnreachableException(),
    };

    /// <summary>Several changes of one kind.</summary>
    internal static string Count(ChangeKind kind, int count)
    {
        var number = count.ToString("N0", CultureInfo.InvariantCulture);
        return kind switch
        {
            ChangeKind.First => $"{number} answers recorded for the first time",
            ChangeKind.Gone => $"{number} answers no longer recorded",
            ChangeKind.Limits => $"{number} answers with different limits",
            ChangeKind.Sources => $"{number} answers with other sources",
            ChangeKind.NewEvent => $"{number} events recorded for the first time",
            ChangeKind.ChangedEvent => $"{number} events updated",
            ChangeKind.GoneEvent => $"{number} events no longer recorded",
            _ => $"{number} changes",
        };
    }

    /// <summary>What stands for a kind in permanent ids.</summary>
    internal static string IdOf(ChangeKind kind) => kind.Id();

    /// <summary>"Optional (confirmed)"; an answer that is unknown has no other standing to tell.</summary>
    internal static string Answer(RecordedAnswer answer)
    {
        var standing = StandingWords.Of(answer.Standing).Label;
        return answer.Words == standing ? answer.Words : $"{answer.Words} ({standing.ToLowerInvariant()})";
    }

    static (ChangeKind Kind, string Text) Tell(RecordedChange.OfFact of)
    {
        if (of.Now is not [var now, ..])
            return (ChangeKind.Gone, of.Was is [var last, ..] ? $"No longer answered. Before: {Answer(last)}." : "No longer answered.");
        if (of.Was is not [var was, ..])
            return (ChangeKind.First, $"Answered for the first time: {Answer(now)}.");
        if (now.Answer != was.Answer && now.Words != was.Words)
            return (ChangeKind.Answer, Terms(was, now) ?? $"Now: {Answer(now)}. Before: {Answer(was)}.");
        if (now.Standing != was.Standing)
            return (ChangeKind.Standing, $"Now: {Answer(now)}. Before: {StandingWords.Of(was.Standing).Label.ToLowerInvariant()}.");
        if (!Statements(of.Was).SequenceEqual(Statements(of.Now)))
            return (ChangeKind.Limits, $"What the answer applies to is stated differently. Now: {string.Join("; ", of.Now.Select(WithLimit))}.");
        var (before, after) = (SourcesOf(of.Was), SourcesOf(of.Now));
        return (ChangeKind.Sources, string.Create(CultureInfo.InvariantCulture,
            $"The answer stays: {Answer(now)}. Sources: {after.Except(before).Count()} added, {before.Except(after).Count()} removed."));
    }

    // What was added to a list and what is gone. Null for answers that are no lists, that have nothing in common, or whose words
    // hold commas, so that nobody can tell which belong to which term.
    static string? Terms(RecordedAnswer was, RecordedAnswer now)
    {
        var (before, after) = (WordsById(was), WordsById(now));
        if (before is null || after is null || !before.Keys.Intersect(after.Keys).Any())
            return null;
        var (added, gone) = (Missing(after, before), Missing(before, after));
        return added == "" && gone == "" ? null : string.Join(' ', ((string?[])
        [
            added == "" ? null : $"Now also: {added}.",
            gone == "" ? null : $"No longer: {gone}.",
            now.Standing == was.Standing ? null : $"Now {Standing(now)}, before {Standing(was)}.",
        ]).OfType<string>());

        static string Missing(Dictionary<string, string> some, Dictionary<string, string> others) =>
            string.Join(", ", some.Where(term => !others.ContainsKey(term.Key)).Select(term => term.Value));

        static string Standing(RecordedAnswer answer) => StandingWords.Of(answer.Standing).Label.ToLowerInvariant();
    }

    static Dictionary<string, string>? WordsById(RecordedAnswer answer)
    {
        var (ids, words) = (answer.Answer.Split(", "), answer.Words.Split(", "));
        return ids.Length == words.Length ? ids.Zip(words).DistinctBy(term => term.First).ToDictionary(term => term.First, term => term.Second, StringComparer.Ordinal) : null;
    }

    static (ChangeKind Kind, string Text) Tell(RecordedChange.OfEvent of)
    {
        if (of.Now is not { } now)
            return (ChangeKind.GoneEvent, "No longer recorded.");
        if (of.Was is not { } was)
            return (ChangeKind.NewEvent, $"{EventWords.Kind(now.Kind)}, {Days.InWords(now.Date)}{(now.Amount is null ? "" : $", {now.Amount}")}.");
        IEnumerable<string> changed =
        [
            .. Changed("Title", was.Title, now.Title),
            .. Changed("Kind", EventWords.Kind(was.Kind), EventWords.Kind(now.Kind)),
            .. Changed("Date", Days.InWords(was.Date), Days.InWords(now.Date)),
            .. Changed("Amount", was.Amount, now.Amount),
            .. Changed("Status", was.Status is { } before ? EventWords.Status(before) : null, now.Status is { } after ? EventWords.Status(after) : null),
            .. was.Sources.Equals(now.Sources) ? (string[])[] : ["Other sources."],
        ];
        return (ChangeKind.ChangedEvent, string.Join(' ', changed));
    }

    static IEnumerable<string> Changed(string what, string? was, string? now) =>
        was == now ? [] : [$"{what}: {now ?? "not known"}. Before: {was ?? "not known"}."];

    static IEnumerable<(string, string?, Standing)> Statements(IEnumerable<RecordedAnswer> answers) => answers.Select(answer => (answer.Answer, answer.For, answer.Standing));

    static string WithLimit(RecordedAnswer answer) => answer.For is null ? Answer(answer) : $"{answer.For}: {Answer(answer)}";

    static List<string> SourcesOf(IEnumerable<RecordedAnswer> answers) => [.. answers.SelectMany(answer => answer.Sources.Concat(answer.Against)).Distinct(StringComparer.Ordinal)];
}
