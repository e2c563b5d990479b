namespace Knowledgebase.Facts.Reasoning;

/// <summary>One thing that readers find otherwise than before.</summary>
public abstract record KnowledgeBaseChange
{
    KnowledgeBaseChange() { }

    /// <summary>A platform that was not there, or is no longer.</summary>
    public sealed record OfPlatform(Platform Platform, Presence Presence) : KnowledgeBaseChange;

    /// <summary>A finding that was not there.</summary>
    public sealed record FindingAdded(Platform Platform, string Criterion, Finding Finding) : KnowledgeBaseChange;

    /// <summary>A finding that says something else, or rests on something else.</summary>
    public sealed record FindingChanged(Platform Platform, string Criterion, Finding Before, Finding After) : KnowledgeBaseChange;

    /// <summary>A finding that holds no longer.</summary>
    /// <param name="After">The same with its end; null where it was taken away.</param>
    public sealed record FindingRetired(Platform Platform, string Criterion, Finding Before, Finding? After) : KnowledgeBaseChange;

    /// <summary>A headline answer that stands better than before, or worse.</summary>
    public sealed record StandingMoved(Platform Platform, string Criterion, Standing Before, Standing After) : KnowledgeBaseChange
    {
        /// <summary>Whether it stands better.</summary>
        public bool Rose => After < Before;
    }

    /// <summary>A platform whose answers are rated otherwise in number.</summary>
    public sealed record TallyChanged(Platform Platform, RatingTally Before, RatingTally After) : KnowledgeBaseChange;

    /// <summary>A source that was not there, or is no longer.</summary>
    public sealed record OfSource(Source Source, Presence Presence) : KnowledgeBaseChange;

    /// <summary>An event that was not there, is no longer, or is told otherwise.</summary>
    public sealed record OfEvent(Platform Platform, Event Event, Presence Presence) : KnowledgeBaseChange;

    /// <summary>A tip that was not there, is no longer, or is told otherwise.</summary>
    public sealed record OfTip(Platform Platform, Tip Tip, Presence Presence) : KnowledgeBaseChange;

    /// <summary>A claim of an article that was not there, is no longer, or is judged otherwise.</summary>
    public sealed record OfClaim(Article Article, Claim Claim, Presence Presence) : KnowledgeBaseChange;
}

/// <summary>What became of something between two states.</summary>
public enum Presence
{
    /// <summary>It is only in the later one.</summary>
    Added,

    /// <summary>It is in both, and not the same.</summary>
    Changed,

    /// <summary>It is only in the earlier one.</summary>
    Removed,
}
