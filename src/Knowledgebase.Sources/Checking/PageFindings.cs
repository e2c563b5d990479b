using System.Text;
using Knowledgebase.Facts.Model;
using Knowledgebase.Sources.Fetching;
using Knowledgebase.Sources.PageText;

namespace Knowledgebase.Sources.Checking;

/// <summary>What the page of a source says.</summary>
/// <param name="Explanation">What a person should know of how it was read, in a sentence or two; null where all is well.</param>
/// <param name="TitleNow">What the page calls itself, where that is another title than the registry has; or null.</param>
/// <param name="Quotes">What became of each quote that anything cites from it.</param>
/// <param name="Fingerprint">Of its main text; null where there was no text to read, or not all of it.</param>
internal sealed record PageFindings(string? Explanation, string? TitleNow, IReadOnlyList<SeenQuote> Quotes, Fingerprint? Fingerprint)
{
    /// <summary>So few words are a notice that the page needs a browser, and not the page.</summary>
    const int FewestWords = 20;

    /// <summary>What is known of a page that was not read.</summary>
    public static PageFindings None(IEnumerable<string> quotes, string? explanation = null) =>
        new(explanation, TitleNow: null, [.. quotes.Select(quote => new SeenQuote(quote, QuoteFate.Unknown))], Fingerprint: null);

    /// <summary>Reads a page, and looks in it for what is asked of a source.</summary>
    /// <param name="stop">Ends the reading where it takes too long; what was not found until then is unknown.</param>
    public static async Task<PageFindings> OfAsync(SourceCheckTarget target, WebAnswer.Response page, CancellationToken stop)
    {
        if (await PageContent.ReadAsync(page, stop) is not { } content)
            return None(target.Quotes, $"It is there, but it is no text ({page.MediaType ?? "of no named type"}), so quotes and changes cannot be checked. Look yourself.");

        var shortcoming = page.Cut ? "It is so long that only its beginning was read."
            : content.Shortcoming is { } other ? other
            : content.CountWords() < FewestWords ? "It is there, but shows hardly any text without a browser, so quotes and changes cannot be checked. Look yourself."
            : null;
        return new PageFindings(
            shortcoming,
            TitleComparison.Changed(target.Source.Title, content),
            [.. QuoteSearch.Find(target.Quotes, content.Readings, stop).Select(seen => InDoubt(seen) ? seen with { Fate = QuoteFate.Unknown } : seen)],
            shortcoming is null ? TextFingerprint.Of(content) : null);

        bool InDoubt(SeenQuote seen) =>
            seen.Fate == QuoteFate.Vanished && (shortcoming is not null || (content.IsEncodingGuessed && !Ascii.IsValid(seen.Quote)));
    }
}
