namespace Knowledgebase.Facts.Analysis;

/// <summary>One thing that readers find otherwise than before.</summary>
public abstract record KnowledgeBaseChange
{
    KnowledgeBaseChange() { }

    /// <summary>Value by value what is not what it was. Of what was not there it is all that is said of it now.</summary>
    public EquatableList<ValueChange> Values { get; init; } = [];

    /// <summary>Where the later state has it, or the earlier one what is gone; null for what is worked out.</summary>
    public Position? At { get; init; }

    /// <summary>A finding that was not there.</summary>
    public sealed record FindingAdded(Platform Platform, string Criterion, Finding Finding) : KnowledgeBaseChange;

    /// <summary>A finding that says something else, or rests on something else.</summary>
    public sealed record FindingChanged(Platform Platform, string Criterion, Finding Before, Finding After) : KnowledgeBaseChange;

    /// <summary>A finding that holds no longer.</summary>
    /// <param name="After">The same with its end; null where it was taken away.</param>
    public sealed record FindingRetired(Platform Platform, string Criterion, Finding Before, Finding? After) : KnowledgeBaseChange;

    /// <summary>Findings of which another comes first than before, or that otherwise stand in another order.</summary>
    public sealed record FindingsReordered(Platform Platform, string Criterion, EquatableList<Finding> Before, EquatableList<Finding> After)
        : KnowledgeBaseChange;

    /// <summary>A headline answer that stands better than before, or worse.</summary>
    public sealed record StandingMoved(Platform Platform, string Criterion, Standing Before, Standing After) : KnowledgeBaseChange
    {
        /// <summary>Whether it stands better.</summary>
        public bool Rose => After < Before;
    }

    /// <summary>A platform whose answers are rated otherwise in number.</summary>
    public sealed record TallyChanged(Platform Platform, RatingTally Before, RatingTally After) : KnowledgeBaseChange;

    /// <summary>
    /// Anything else that has an id of its own, such as a platform, an event or a source; or the knowledge base as a whole,
    /// with its settings.
    /// </summary>
    /// <param name="Owner">The platform or article that it belongs to; null where it belongs to none.</param>
    /// <param name="Before">Null where it was not there.</param>
    /// <param name="After">Null where it is no longer.</param>
    public sealed record OfEntry(object? Owner, object? Before, object? After) : KnowledgeBaseChange
    {
        /// <summary>As the later state has it, or the earlier one where it is gone.</summary>
        public object Entry => (After ?? Before)!;

        /// <summary>What became of it.</summary>
        public Presence Presence => Before is null ? Presence.Added : After is null ? Presence.Removed : Presence.Changed;
    }
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
