using System.Globalization;

namespace Knowledgebase.Facts.Problems;

/// <summary>
/// Collects problems in bounded memory: of each file the first fifty are kept, errors before warnings, and the others are
/// counted. A file of one megabyte can hold half a million mistakes, which nobody reads one by one.
/// </summary>
public sealed class ProblemCollector
{
    /// <summary>How many problems of a file are told one by one.</summary>
    public const int MostOfAFile = 50;

    /// <summary>What stands for the problems that are counted.</summary>
    public static readonly Rule MoreProblems = new("more-problems", Severity.Error,
        "A file has more than fifty problems. The first fifty are told, and the others are counted here.");

    readonly Dictionary<string, ProblemsOfAFile> files = new(StringComparer.Ordinal);

    /// <summary>Whether any of the problems is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>These problems by file, line and column, without those that are over the limit of their file.</summary>
    public static EquatableList<Problem> Limit(IEnumerable<Problem> problems)
    {
        var collector = new ProblemCollector();
        collector.Add(problems);
        return collector.InOrderOfPlace();
    }

    /// <summary>Takes a problem. One that stands for several, as another collector gave it, counts as so many.</summary>
    public void Add(Problem problem)
    {
        HasErrors |= problem.Severity == Severity.Error;
        if (!files.TryGetValue(problem.At.File, out var file))
            files[problem.At.File] = file = new ProblemsOfAFile();
        file.Add(problem);
    }

    /// <inheritdoc cref="Add(Problem)"/>
    public void Add(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            Add(problem);
    }

    /// <summary>All of them, by file, line and column. The order of several in one place is fixed too.</summary>
    public EquatableList<Problem> InOrderOfPlace() => files
        .OrderBy(file => file.Key, StringComparer.Ordinal)
        .SelectMany(file => file.Value.InOrderOfPlace())
        .ToEquatableList();

    sealed class ProblemsOfAFile
    {
        static readonly Comparer<Problem> ByPlace = Comparer<Problem>.Create((one, other) =>
            (one.At.Line, one.At.Column).CompareTo((other.At.Line, other.At.Column)) is var place and not 0 ? place
            : string.CompareOrdinal(one.Code, other.Code) is var code and not 0 ? code
            : string.CompareOrdinal(one.Message, other.Message));

        static readonly Comparer<Problem> ErrorsFirst = Comparer<Problem>.Create((one, other) =>
            other.Severity.CompareTo(one.Severity) is var severity and not 0 ? severity : ByPlace.Compare(one, other));

        readonly SortedSet<Problem> told = new(ErrorsFirst);
        readonly Counted errors = new();
        readonly Counted warnings = new();

        public void Add(Problem problem)
        {
            if (problem.Code == MoreProblems.Code || (told.Count == MostOfAFile && ErrorsFirst.Compare(problem, told.Max) > 0))
                CountOnly(problem);
            else if (told.Add(problem) && told.Count > MostOfAFile)
            {
                var last = told.Max!;
                told.Remove(last);
                CountOnly(last);
            }
        }

        public IEnumerable<Problem> InOrderOfPlace() =>
            told.Concat(new[] { errors.AsProblem(), warnings.AsProblem() }.OfType<Problem>()).Order(ByPlace);

        void CountOnly(Problem problem) => (problem.Severity == Severity.Error ? errors : warnings).Add(problem);

        sealed class Counted
        {
            Problem? first;
            int count;

            public void Add(Problem problem)
            {
                count += problem.Count;
                if (first is null || ByPlace.Compare(problem, first) < 0)
                    first = problem;
            }

            public Problem? AsProblem() => first is null ? null : new Problem(first.At, first.Severity, MoreProblems.Code, string.Create(
                CultureInfo.InvariantCulture,
                $"{MostOfAFile} problems are told one by one, and {count:N0} more in this file are only counted. Mend those first, and check again."))
            {
                Count = count,
            };
        }
    }
}
