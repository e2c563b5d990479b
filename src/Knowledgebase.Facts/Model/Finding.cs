using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Model;

/// <summary>What held for one criterion of one platform, from <see cref="Since"/> until <see cref="Until"/>, and why we say so.</summary>
/// <param name="Since">When it began to hold, or will; null where no source gives a date.</param>
/// <param name="Until">When it ceased to hold, or will; null while no end is known.</param>
/// <param name="Checked">The day on which the evidence was last read against this finding.</param>
/// <param name="Scope">What limits the answer, in words, or null.</param>
/// <param name="AppliesTo">What limits the answer, in ids; without restrictions it applies to all.</param>
/// <param name="SameAs">
/// The id of the platform whose finding on the criterion gives answer, summary and evidence, because one statement
/// covers both; null where they are this finding's own.
/// </param>
public sealed record Finding(
    Answer Answer,
    Located<PartialDate>? Since,
    Located<PartialDate>? Until,
    PartialDate Checked,
    string Summary,
    string? Scope,
    Applicability AppliesTo,
    EquatableList<Located<Evidence>> Evidence,
    Located<string>? SameAs = null);

/// <summary>All that is recorded about one criterion of one platform, newest first.</summary>
/// <param name="Criterion">The key that the findings stand under.</param>
/// <param name="Topic">The name of the file that they stand in.</param>
public sealed record FindingHistory(Located<string> Criterion, string Topic, EquatableList<Located<Finding>> Findings);
