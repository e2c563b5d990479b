namespace Knowledgebase.Facts.Reading;

/// <summary>Collects what is wrong with the part of the input that one thread reads.</summary>
/// <param name="today">The day that nothing can have been read or checked after.</param>
internal sealed class Report(Today today)
{
    readonly ProblemCollector problems = new();
    readonly HashSet<string> unreadIds = new(StringComparer.Ordinal);
    bool hasUnreadFiles;

    public Today Today { get; } = today;

    /// <summary>What is said first of something that stands in no file yet; null where nothing is.</summary>
    /// <param name="read">Reads it, and reports what is wrong.</param>
    public static string? FirstMessage(Today today, Action<Report> read)
    {
        var report = new Report(today);
        read(report);
        return report.InOrderOfPlace() is [var problem, ..] ? problem.Message : null;
    }

    /// <summary>What stands in the files and was not understood.</summary>
    public UnreadableInput UnreadableInput => new(unreadIds, hasUnreadFiles, problems.HasErrors);

    public void Add(Rule rule, Position at, string message) => problems.Add(rule.At(at, message));

    public void Add(IEnumerable<Problem> others) => problems.Add(others);

    /// <summary>Takes over what another has collected.</summary>
    public void Add(Report other)
    {
        problems.Add(other.problems.InOrderOfPlace());
        unreadIds.UnionWith(other.unreadIds);
        hasUnreadFiles |= other.hasUnreadFiles;
    }

    /// <summary>Notes that the thing with this id is there and could not be read.</summary>
    public void AddUnread(string id) => unreadIds.Add(id);

    /// <summary>Notes that a file that gives ids to things could not be read.</summary>
    public void AddUnreadFile() => hasUnreadFiles = true;

    /// <summary>All of them, by file, line and column. The order of several in one place is fixed too.</summary>
    public EquatableList<Problem> InOrderOfPlace() => problems.InOrderOfPlace();
}
