using Knowledgebase.Facts.Model;
using Knowledgebase.Sources.PageText;

namespace Knowledgebase.Sources.Recording;

/// <summary>What the registry should say of a source after it was looked at.</summary>
internal static class SourceUpdate
{
    /// <summary>
    /// The source with what was seen of it. A page that is not recognised, or that holds no text, was not read in the
    /// sense of the registry; nor does an archived copy replace one that a person chose.
    /// </summary>
    public static Source Of(Source source, Observation seen)
    {
        var updated = source with { Archive = source.Archive ?? seen.Archive };
        if (seen.Reach != SourceReach.Reachable || !TryParse(seen.Fingerprint, out var fingerprint))
            return updated;

        var day = DateOnly.FromDateTime(seen.At.DateTime);
        var today = new PartialDate(day.Year, day.Month, day.Day);
        var isRecognised = seen.Recognises(source);
        var vanished = seen.Quotes.Where(quote => quote.Fate == QuoteFate.Vanished).Select(quote => quote.Quote).ToEquatableList();
        if (seen.ChangeFrom(source) is TextChange.Small or TextChange.Large || (isRecognised && vanished.Except(source.VanishedQuotes).Any()))
            updated = updated with { Changed = today };
        if (isRecognised || source.Fingerprint is not null)
            updated = updated with { Fingerprint = fingerprint, VanishedQuotes = updated.Changed is null ? [] : vanished };
        if (isRecognised)
            updated = updated with { Accessed = source.Accessed.Earliest > day ? source.Accessed : today, Via = SourceAccess.Live };
        return updated;
    }

    static bool TryParse(string? text, out Fingerprint fingerprint)
    {
        fingerprint = default;
        return text is not null && Fingerprint.TryParse(text, out fingerprint);
    }
}
