namespace Knowledgebase.Facts.Checking;

/// <summary>Everything that is held against the knowledge base as a whole.</summary>
internal static class Checks
{
    public static IReadOnlyList<Check> All { get; } =
    [
    ];

    /// <summary>
    /// All that is wrong with what was read. Where reading met errors, something may be absent only because
    /// it could not be read, so nothing is said to be missing then.
    /// </summary>
    public static IEnumerable<Problem> Run(KnowledgeBase knowledge, bool isIncomplete) =>
        from check in All
        where !isIncomplete || check.Severity == Severity.Error
        from problem in check.Run(knowledge)
        select problem;
}
