using System.Diagnostics;
using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Site.Words;

/// <summary>Says what a person could do next.</summary>
public static class ContributionWords
{
    /// <summary>How many contributions are proposed at a time.</summary>
    public const int Most = 10;

    /// <summary>What would help, in a sentence without its full stop.</summary>
    public static string Of(ContributionReason reason) => reason switch
    {
        ContributionReason.Missing => "nobody has answered this yet",
        ContributionReason.Disputed => "sources contradict each other; find what settles it",
        ContributionReason.Due => "nobody has looked for a long time; see whether the sources still say so",
        ContributionReason.Unknown => "it was looked for and not found; perhaps you know where it stands",
        ContributionReason.VendorAlone => "only the vendor says so; find someone independent who confirms or denies it",
        _ => throw new UnreachableException(),
    };

    /// <summary>What a person is asked to do about it, as a link says it.</summary>
    internal static string Step(ContributionReason reason) => reason switch
    {
        ContributionReason.Missing or ContributionReason.Unknown => "Answer it in a form",
        ContributionReason.Disputed => "Say what settles it",
        ContributionReason.Due => "Say what you found",
        ContributionReason.VendorAlone => "Name a source",
        _ => throw new UnreachableException(),
    };
}
