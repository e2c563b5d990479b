namespace Knowledgebase.Facts.Model;

/// <summary>Something that happened to a platform or that its vendor did.</summary>
/// <param name="Id">Unique within the platform.</param>
/// <param name="Date">When it took effect, or will.</param>
/// <param name="Announced">When it became public, where that is another day; or null.</param>
/// <param name="Amount">What was to be paid, or null.</param>
/// <param name="Authority">The court, regulator or body, or null.</param>
/// <param name="Case">The number of the case, or null.</param>
/// <param name="Affects">The ids of the criteria that it bears on.</param>
public sealed record Event(
    string Id,
    EventKind Kind,
    PartialDate Date,
    PartialDate? Announced,
    string Title,
    string Summary,
    Money? Amount,
    string? Authority,
    string? Case,
    EventStatus? Status,
    EquatableList<Located<string>> Affects,
    EquatableList<Located<Evidence>> Evidence) : IRenamable
{
    /// <summary>How people ask for it, in their own words.</summary>
    public EquatableList<Located<string>> AskedAs { get; init; } = [];

    /// <inheritdoc/>
    public EquatableList<Located<string>> Formerly { get; init; } = [];

    /// <summary>Whether it lies ahead. A month or a year counts from its first day.</summary>
    public bool IsAhead(DateOnly today) => Date.Earliest > today;
}

/// <summary>An amount of money.</summary>
/// <param name="Value">In whole units of the currency, such as dollars.</param>
/// <param name="Currency">ISO 4217 code, such as <c>USD</c>.</param>
public sealed record Money(decimal Value, string Currency);
