namespace Knowledgebase.Facts.Analysis;

/// <summary>What became of a source since a statement that rests on it was checked.</summary>
public static class SourceChanges
{
    /// <summary>The day on which a source was seen to have changed since then; null where it was not.</summary>
    /// <param name="checkedOn">
    /// When the statement was last checked; a month or a year counts from its first day. Null where nobody keeps
    /// that, as for events and tips: then every change counts until someone takes it out of the registry.
    /// </param>
    public static PartialDate? ChangedSince(this Source source, PartialDate? checkedOn) =>
        source.Changed is { } changed && (checkedOn is not { } day || changed.Earliest > day.Earliest) ? changed : null;

    /// <summary>Whether the words that evidence quotes no longer stood in the source after the statement was checked.</summary>
    public static bool HasLost(this Source source, Evidence evidence, PartialDate? checkedOn) =>
        evidence.Quote is { } quote
        && source.VanishedQuotes.Contains(quote.Value)
        && source.ChangedSince(checkedOn) is not null;
}
