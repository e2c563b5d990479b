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

    /// <summary>It was looked for and not found, or nobody but machines says so.</summary>
    Unknown,
}

/// <summary>The rules that give a finding its standing.</summary>
public static class Standings
{
    /// <summary>
    /// The standing of a finding. What disputes it comes first, since no amount of agreement makes a
    /// contradiction go away; then the strongest voice that supports it.
    /// </summary>
    /// <remarks>
    /// A source that says otherwise and was rejected neither disputes a finding nor supports it; nor does a page that a machine made.
    /// </remarks>
    public static Standing StandingOf(this KnowledgeBase knowledge, Finding finding)
    {
        if (finding.Answer is Answer.Unknown)
            return Standing.Unknown;
        if (finding.Evidence.Any(evidence => evidence.Value.Disputes && knowledge.VoiceOf(evidence.Value) != Voice.Machine))
            return Standing.Disputed;
        var voices = finding.Evidence.Where(evidence => evidence.Value.Supports).Select(evidence => knowledge.VoiceOf(evidence.Value)).ToHashSet();
        return voices switch
        {
            _ when voices.Contains(Voice.Independent) => Standing.Confirmed,
            _ when voices.Contains(Voice.Vendor) => Standing.StatedByVendor,
            _ when voices.Contains(Voice.Secondary) => Standing.Reported,
            _ => Standing.Unknown,
        };
    }

    /// <summary>Whether a source that speaks with a voice supports a finding.</summary>
    internal static bool Supports(this KnowledgeBase knowledge, Finding finding, Voice voice) =>
        finding.Evidence.Any(evidence => evidence.Value.Supports && knowledge.VoiceOf(evidence.Value) == voice);

    /// <summary>Whose word a piece of evidence is; null where the registry does not have its source.</summary>
    internal static Voice? VoiceOf(this KnowledgeBase knowledge, Evidence evidence) => knowledge.Source(evidence.Source.Value)?.Kind.Voice();
}
