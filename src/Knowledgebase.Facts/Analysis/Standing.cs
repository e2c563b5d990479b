using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Analysis;

/// <summary>How well a finding stands, worked out from its evidence and never written by hand.</summary>
public enum Standing
{
    /// <summary>Someone independent of the vendor says the same.</summary>
    Confirmed,

    /// <summary>The vendor says so, and nobody independent was found to say the same.</summary>
    StatedByVendor,

    /// <summary>Only secondary sources say so.</summary>
    Reported,

    /// <summary>A source says otherwise, and nothing settles it.</summary>
    Disputed,

    /// <summary>It was looked for and not found.</summary>
    Unknown,
}

/// <summary>The rules that give a finding its standing.</summary>
public static class Standings
{
    /// <summary>
    /// The standing of a finding. What disputes it comes first, since no amount of agreement makes a
    /// contradiction go away; then the strongest voice that supports it.
    /// </summary>
    /// <remarks>A source that says otherwise and was rejected neither disputes a finding nor supports it.</remarks>
    public static Standing StandingOf(this KnowledgeBase knowledge, Finding finding)
    {
        if (finding.Answer is Answer.Unknown)
            return Standing.Unknown;
        if (finding.Evidence.Any(evidence => evidence.Value.Disputes))
            return Standing.Disputed;
        var strongest = Standing.Reported;
        foreach (var evidence in finding.Evidence)
        {
            if (!evidence.Value.Supports || knowledge.Source(evidence.Value.Source.Value) is not { } source)
                continue;
            switch (source.Kind.Voice())
            {
                case Voice.Independent: return Standing.Confirmed;
                case Voice.Vendor: strongest = Standing.StatedByVendor; break;
            }
        }
        return strongest;
    }
}
