using System.Diagnostics;
using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Site.Words;

/// <summary>Puts into words why a finding is due for another look.</summary>
internal static class DueWords
{
    /// <summary>What in its sources makes it due; null where it is not due or only old, which its dates say.</summary>
    public static string? Because(DueReason? reason) => reason switch
    {
        DueReason.QuoteVanished => "words quoted here are gone from a source",
        DueReason.SourceChanged => "a source has changed since",
        DueReason.Age or null => null,
        _ => throw new UnreachableException(),
    };
}
