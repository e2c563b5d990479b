namespace Knowledgebase.Facts.Model;

/// <summary>A document that facts rest on.</summary>
/// <param name="Id">Unique over all files of the registry.</param>
/// <param name="Author">Null where none is named.</param>
/// <param name="Archive">The address of an archived copy, or null.</param>
/// <param name="Published">Its date, or its stated day of last change; null where it states none.</param>
/// <param name="Accessed">The day on which it was read.</param>
/// <param name="Via">What was read: the live page or a stored copy of it.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Note">What a reader should know of this source, or null.</param>
/// <param name="Fingerprint">What is kept of its main text as the live page was last read; null where it never was.</param>
/// <param name="Changed">The day on which its text was last seen to have changed; null where it was not.</param>
/// <param name="VanishedQuotes">Quotes of it that no longer stood on the live page when it was last read.</param>
public sealed record Source(
    string Id,
    string Title,
    string Publisher,
    SourceKind Kind,
    string? Author,
    string Url,
    string? Archive,
    PartialDate? Published,
    PartialDate Accessed,
    SourceAccess Via,
    string Language,
    string? Note,
    Fingerprint? Fingerprint,
    PartialDate? Changed,
    EquatableList<string> VanishedQuotes) : IRenamable
{
    /// <inheritdoc/>
    public EquatableList<Located<string>> Formerly { get; init; } = [];
}

/// <summary>What was read of a source.</summary>
public enum SourceAccess
{
    /// <summary>The page as it stands at its address.</summary>
    Live,

    /// <summary>A copy that someone stored; what rests on it has not been checked against the live page.</summary>
    StoredCopy,
}
