using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Model;

/// <summary>A place in a source that speaks for or against a statement.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="At">Where in the source: a heading, section, page or paragraph; null for the whole of it.</param>
/// <param name="Quote">At most twelve words, exact, to find the place by; or null.</param>
/// <param name="Note">What a reader should know of this evidence, or null.</param>
/// <param name="Says">What this source answers where that is not the finding's answer; null where it agrees.</param>
/// <param name="Rejected">Why we do not follow a source that says otherwise; null leaves the finding disputed.</param>
public sealed record Evidence(
    Located<string> Source,
    string? At,
    Located<string>? Quote,
    string? Note,
    Answer? Says,
    string? Rejected)
{
    /// <summary>Whether the source says what the finding says.</summary>
    public bool Supports => Says is null;

    /// <summary>Whether the source says otherwise, and nothing settles it.</summary>
    public bool Disputes => Says is not null && Rejected is null;
}
