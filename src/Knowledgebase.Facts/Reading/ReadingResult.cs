namespace Knowledgebase.Facts.Reading;

/// <summary>What came of reading an input folder.</summary>
/// <param name="Knowledge">
/// What could be read; complete only where no problem is an error. Null where there was nothing to read.
/// </param>
/// <param name="Problems">All that is wrong, in the order of files, lines and columns.</param>
public sealed record ReadingResult(KnowledgeBase? Knowledge, EquatableList<Problem> Problems)
{
    /// <summary>Whether a site can be built from it.</summary>
    public bool Succeeded => Knowledge is not null && !Problems.Any(problem => problem.Severity == Severity.Error);
}
