namespace Knowledgebase.Facts.Model;

/// <summary>Something that people can do to protect themselves.</summary>
/// <param name="Id">Unique within the platform.</param>
/// <param name="For">The ids of the roles of those who can do it.</param>
/// <param name="Helps">The ids of the criteria that it bears on.</param>
/// <param name="Limits">What it costs or does not cover, or null.</param>
public sealed record Tip(
    string Id,
    string Title,
    EquatableList<Located<string>> For,
    Effort Effort,
    EquatableList<Located<string>> Helps,
    EquatableList<string> Steps,
    string? Limits,
    EquatableList<Located<Evidence>> Evidence) : IRenamable
{
    /// <summary>How people ask for it, in their own words.</summary>
    public EquatableList<Located<string>> AskedAs { get; init; } = [];

    /// <inheritdoc/>
    public EquatableList<Located<string>> Formerly { get; init; } = [];
}

/// <summary>How much work a tip is.</summary>
public enum Effort
{
    /// <summary>A few clicks.</summary>
    Low,

    /// <summary>Some minutes, or a change of habit.</summary>
    Medium,

    /// <summary>A project of its own.</summary>
    High,
}
