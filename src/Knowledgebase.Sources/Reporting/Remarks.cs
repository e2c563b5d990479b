using Knowledgebase.Facts.Names;
using Knowledgebase.Sources.PageText;

namespace Knowledgebase.Sources.Reporting;

/// <summary>Says what was seen of a source, a line a remark, in the same words for every kind of report.</summary>
public static class Remarks
{
    /// <summary>What is remarkable about a source, without what rests on it.</summary>
    public static IEnumerable<Remark> Of(ReportedSource source)
    {
        var seen = source.Seen;
        foreach (var quote in seen.Quotes)
            if (quote.Fate == QuoteFate.Vanished)
                yield return new Remark("No longer there:", PlainLine.Shortened(quote.Quote));
        var change = seen.ChangeFrom(source.Source);
        if (change == TextChange.Small)
            yield return new Remark("Its text changed a little since it was last read.");
        if (change == TextChange.Large)
            yield return new Remark("Much of its text is another since it was last read.");
        if (seen.MovedTo is { } address)
            yield return new Remark("It moved for good to", Address: address);
        if (source.Issues.Contains(SourceIssue.TitleChanged) && seen.TitleNow is { } title)
            yield return new Remark("It calls itself", PlainLine.Shortened(title));
        if (seen.Explanation is { } explanation)
            yield return new Remark(PlainLine.Shortened(explanation));
        if (source.Issues.Contains(SourceIssue.CopyFound) && seen.Archive is { } copy)
            yield return new Remark("An archive has a copy:", Address: copy);
    }
}

/// <summary>A remark about a source.</summary>
/// <param name="Words">Ours.</param>
/// <param name="Foreign">What someone else wrote, to stand after them; or null.</param>
/// <param name="Address">An address to stand after them, or null.</param>
public sealed record Remark(string Words, string? Foreign = null, string? Address = null);
