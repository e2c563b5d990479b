namespace Knowledgebase.Facts.Model;

/// <summary>One of the services that are compared, and all that is recorded about it.</summary>
/// <param name="Jurisdiction">ISO 3166-1 alpha-2 code of the country of the company that answers for the data.</param>
/// <param name="Retired">When it ended; null while it runs.</param>
/// <param name="Successor">The id of the platform that its people were sent to, or null.</param>
/// <param name="Editions">Versions that answer differently; the first is the one that most people use.</param>
/// <param name="Formerly">Ids that it had before; their addresses lead here.</param>
/// <param name="Findings">One history a criterion, in the order of the files.</param>
/// <param name="Events">Newest first.</param>
public sealed record Platform(
    string Id,
    string Name,
    string Vendor,
    string Jurisdiction,
    PartialDate? Launched,
    PlatformStatus Status,
    PartialDate? Retired,
    Located<string>? Successor,
    string Website,
    string? PrivacyPolicy,
    EquatableList<Located<string>> Aliases,
    EquatableList<Located<Edition>> Editions,
    EquatableList<Located<string>> Formerly,
    string Summary,
    EquatableList<Located<Evidence>> Evidence,
    EquatableList<FindingHistory> Findings,
    EquatableList<Located<Event>> Events,
    EquatableList<Located<Tip>> Tips) : IRenamable
{
    /// <summary>Names of parts of it, such as its assistant, by the criteria that those who name one ask about.</summary>
    public EquatableList<Located<Phrases>> Parts { get; init; } = [];

    /// <summary>What is recorded about a criterion, or null.</summary>
    public FindingHistory? FindingsOn(string criterion)
    {
        // A few dozen at most. A dictionary would be one more member for == to compare, and `with` would not renew it.
        foreach (var history in Findings)
            if (history.Criterion.Value == criterion)
                return history;
        return null;
    }
}

/// <summary>Whether a platform can still be used.</summary>
public enum PlatformStatus
{
    /// <summary>It runs.</summary>
    Active,

    /// <summary>It has ended; what is recorded tells what held while it ran.</summary>
    Retired,
}

/// <summary>A version of a platform that answers differently from others.</summary>
public sealed record Edition(string Id, string Label);
