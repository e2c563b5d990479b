namespace Knowledgebase.Facts.Model;

/// <summary>An article of someone else's, checked claim by claim.</summary>
/// <param name="Id">The name of its file.</param>
/// <param name="Source">The id of the article in the registry of sources.</param>
/// <param name="Summary">What it gets right and wrong, in a paragraph.</param>
public sealed record Article(
    string Id,
    Located<string> Source,
    PartialDate Checked,
    string Summary,
    EquatableList<Located<Claim>> Claims);

/// <summary>One thing that an article says, and what the evidence says of it.</summary>
/// <param name="Id">Unique within the article.</param>
/// <param name="Says">The claim in our own words.</param>
/// <param name="At">Where in the article, or null.</param>
/// <param name="Platform">The id of the platform that it speaks of, or null.</param>
/// <param name="Criterion">The id of the criterion that it answers, or null.</param>
public sealed record Claim(
    string Id,
    string Says,
    string? At,
    Verdict Verdict,
    Located<string>? Platform,
    Located<string>? Criterion,
    string Because,
    EquatableList<Located<Evidence>> Evidence);

/// <summary>What the evidence makes of a claim.</summary>
public enum Verdict
{
    /// <summary>The evidence bears it out.</summary>
    Accurate,

    /// <summary>It held once.</summary>
    Outdated,

    /// <summary>It is right in part, and leads people to a wrong conclusion.</summary>
    Misleading,

    /// <summary>The evidence says otherwise.</summary>
    Wrong,

    /// <summary>Nothing was found that bears it out.</summary>
    Unsupported,
}
