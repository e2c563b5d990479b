using System.Diagnostics;
using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Site.Words;

/// <summary>Says what a person could do next.</summary>
public static class ContributionWords
{
    /// <summary>How many contributions are proposed at a time.</summary>
    public const int Most = 10;

    /// <summary>What would help, as a question.</summary>
    public static string Of(ContributionReason reason) => reason switch
    {
        ContributionReason.Missing => "nobody has answered this yet; can you?",
        ContributionReason.Disputed => "sources contradict each other; can you settle it?",
        ContributionReason.Due => "not checked for a long time; do the sources still say so?",
        ContributionReason.Unknown => "we found no source; do you know one?",
        ContributionReason.VendorAlone => "only the vendor says so; do you know an independent source?",
        _ => throw new UnreachableException(),
    };

    /// <summary>What a person is asked to do about it, as a link says it.</summary>
    internal static string Step(ContributionReason reason) => reason switch
    {
        ContributionReason.Missing or ContributionReason.Unknown => "Answer it in a form",
        ContributionReason.Disputed => "Settle this",
        ContributionReason.Due => "Say what you found",
        ContributionReason.VendorAlone => "Name a source",
        _ => throw new UnreachableException(),
    };
}
