using Knowledgebase.Facts.Model;
using Knowledgebase.Sources.PageText;

namespace Knowledgebase.Sources.Checking;

/// <summary>What was seen of a source on the live web.</summary>
/// <param name="Source">Its id.</param>
/// <param name="Key">What was asked; an observation says nothing about a source of which something else would be asked now.</param>
/// <param name="At">When it was looked at.</param>
/// <param name="Explanation">What a person should know of how it went, in a sentence or two; null where all is well.</param>
/// <param name="MovedTo">Its new address, where its host says that it moved for good; or null.</param>
/// <param name="TitleNow">What the page calls itself, where that is another title than the registry has; or null.</param>
/// <param name="Quotes">What became of each quote that anything cites from it.</param>
/// <param name="Fingerprint">Of its main text, in the form of the data format; null where there was no text to read.</param>
/// <param name="Archive">The address of an archived copy, where the registry has none and an archive does; or null.</param>
public sealed record Observation(
    string Source,
    string Key,
    DateTimeOffset At,
    SourceReach Reach,
    string? Explanation,
    string? MovedTo,
    string? TitleNow,
    IReadOnlyList<SeenQuote> Quotes,
    string? Fingerprint,
    string? Archive)
{
    /// <summary>Whether a quote no longer stands on the page.</summary>
    public bool HasLostQuotes => Quotes.Any(quote => quote.Fate == QuoteFate.Vanished);

    /// <summary>How its main text differs from what the registry has of it.</summary>
    public TextChange ChangeFrom(Source source) => TextFingerprint.Compare(
        source.Fingerprint,
        Fingerprint is not null && Facts.Model.Fingerprint.TryParse(Fingerprint, out var now) ? now : null);

    /// <summary>Whether the page is the one that the registry means, as far as a program can tell.</summary>
    public bool Recognises(Source source) => Reach == SourceReach.Reachable && Fingerprint is not null
        && (TitleNow is null
            || ChangeFrom(source) is TextChange.None or TextChange.Small
            || Quotes.Any(quote => quote.Fate == QuoteFate.Stands));
}

/// <summary>A quote of a source, and what became of it.</summary>
public sealed record SeenQuote(string Quote, QuoteFate Fate);

/// <summary>What became of a quote.</summary>
public enum QuoteFate
{
    /// <summary>Its words stand on the page.</summary>
    Stands,

    /// <summary>The page was read, and they do not.</summary>
    Vanished,

    /// <summary>The page could not be read, or not all of it.</summary>
    Unknown,
}
