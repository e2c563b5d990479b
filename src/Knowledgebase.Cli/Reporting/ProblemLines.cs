using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Cli.Reporting;

/// <summary>Shows what is wrong, one problem a line, in the form that editors and terminals turn into links.</summary>
internal static class ProblemLines
{
    /// <summary>Writes a line for each thing that kept a site from being built, and for each warning.</summary>
    /// <param name="obstacle">What kept the program from its work, a line each; null where nothing did.</param>
    public static void Problems(this ConsoleOutput output, IEnumerable<Problem> problems, string? obstacle)
    {
        output.Problems(problems);
        foreach (var line in obstacle?.Split('\n') ?? [])
            output.Line(line.TrimEnd('\r'), TextStyle.Error);
    }

    /// <summary>Writes a line for each problem.</summary>
    public static void Problems(this ConsoleOutput output, IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            output.Line(Parts(problem));
    }

    /// <summary>The parts of a line that, read one after another, are <see cref="Problem.ToString"/>.</summary>
    public static IEnumerable<(string Text, TextStyle TextStyle)> Parts(Problem problem) =>
    [
        ($"{problem.At}: ", TextStyle.Faint),
        (problem.Severity == Severity.Error ? "error" : "warning", ToneOf(problem.Severity)),
        ($" {problem.Code}: {problem.Message}", TextStyle.Plain),
    ];

    /// <summary>How a problem of this severity is meant.</summary>
    public static TextStyle ToneOf(Severity severity) => severity == Severity.Error ? TextStyle.Error : TextStyle.Warning;
}
