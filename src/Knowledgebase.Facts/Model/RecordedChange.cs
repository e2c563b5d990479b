using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Facts.Model;

/// <summary>What readers find otherwise since a day, as the command <c>record</c> wrote it down. What is recorded stays as it is.</summary>
/// <param name="Id">What it is of, then the day: <c>zoom/recording/2026-11-21</c>, <c>events/zoom/fine/2026-11-21</c>. Unique.</param>
/// <param name="Day">The day on which it was recorded.</param>
/// <param name="Number">Which of the changes of one thing on one day it is, from 1.</param>
public abstract record RecordedChange(string Id, DateOnly Day, int Number)
{
    /// <summary>Another answer of a platform to a criterion, another standing of it, or other sources.</summary>
    /// <param name="Platform">Its id on that day.</param>
    /// <param name="Criterion">Its id on that day.</param>
    /// <param name="Was">The answers that held before, the headline first; empty where there were none.</param>
    /// <param name="Now">The answers that hold since; empty where there are none any more.</param>
    public sealed record OfFact(
        string Id, DateOnly Day, int Number, string Platform, string Criterion, EquatableList<RecordedAnswer> Was, EquatableList<RecordedAnswer> Now)
        : RecordedChange(Id, Day, Number)
    {
        internal override (object? Was, object? Now) States => (Was, Now);
    }

    /// <summary>An event that is new, told otherwise, or gone.</summary>
    /// <param name="Platform">Its id on that day.</param>
    /// <param name="Event">Its id on that day.</param>
    /// <param name="Was">Null where it was not there.</param>
    /// <param name="Now">Null where it is no longer.</param>
    public sealed record OfEvent(string Id, DateOnly Day, int Number, string Platform, string Event, RecordedEvent? Was, RecordedEvent? Now)
        : RecordedChange(Id, Day, Number)
    {
        internal override (object? Was, object? Now) States => (Was, Now);
    }

    /// <summary>The id of a change: what it is of, the day, and from the second of that day on its number.</summary>
    internal static string IdOf(string subject, DateOnly day, int number) =>
        FormattableString.Invariant($"{subject}/{day:yyyy-MM-dd}") + (number == 1 ? "" : FormattableString.Invariant($"-{number}"));

    /// <summary>What the id says it is of: <c>zoom/recording</c>, <c>events/zoom/fine</c>.</summary>
    public string Subject => Id[..Id.LastIndexOf('/')];

    /// <summary>What held before and what holds since, which are equal to those of others where these say the same.</summary>
    internal abstract (object? Was, object? Now) States { get; }

    /// <summary>What the id says besides the day: <c>2026-11-21</c>, or <c>2026-11-21-2</c> for the second change of that day.</summary>
    public string State => Id[(Id.LastIndexOf('/') + 1)..];
}

/// <summary>An answer as it was recorded. Ids and words are those of that day, whatever became of them.</summary>
/// <param name="Answer">As the file had it: an option, <c>unknown</c>, or terms with commas between them.</param>
/// <param name="Words">As readers saw it.</param>
/// <param name="For">For whom or what it holds, in words; null for all.</param>
/// <param name="Sources">The ids of the sources that bear it out.</param>
/// <param name="Against">The ids of the sources that say otherwise.</param>
public sealed record RecordedAnswer(
    string Answer, string Words, string? For, Standing Standing, PartialDate Checked, EquatableList<string> Sources, EquatableList<string> Against);

/// <summary>An event as it was recorded.</summary>
/// <param name="Amount">As readers saw it, such as "85,000,000 USD"; or null.</param>
/// <param name="Sources">The ids of its sources.</param>
public sealed record RecordedEvent(
    string Title, EventKind Kind, PartialDate Date, string? Amount, EventStatus? Status, EquatableList<string> Sources);
