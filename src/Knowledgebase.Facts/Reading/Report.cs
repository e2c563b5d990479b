using Knowledgebase.Facts.Checking;

namespace Knowledgebase.Facts.Reading;

/// <summary>Collects what is wrong with the part of the input that one thread reads.</summary>
/// <param name="today">The day that nothing can have been read or checked after.</param>
internal sealed class Report(DateOnly today)
{
    readonly List<Problem> problems = [];

    public DateOnly Today { get; } = today;

    public IReadOnlyList<Problem> Problems => problems;

    public bool HasErrors => problems.Exists(problem => problem.Severity == Severity.Error);

    public void Add(Rule rule, Position at, string message) => problems.Add(rule.At(at, message));

    public void Add(IEnumerable<Problem> others) => problems.AddRange(others);

    /// <summary>All of them, by file, line and column. Of two in one place that tell apart by words only, the order is fixed too.</summary>
    public EquatableList<Problem> InOrderOfPlace() => problems
        .OrderBy(problem => problem.At.File, StringComparer.Ordinal)
        .ThenBy(problem => problem.At.Line)
        .ThenBy(problem => problem.At.Column)
        .ThenBy(problem => problem.Code, StringComparer.Ordinal)
        .ThenBy(problem => problem.Message, StringComparer.Ordinal)
        .ToEquatableList();
}
