using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>
/// For a workflow on GitHub, which shows each problem beside its line in the pull request: the workflow commands
/// <c>error</c> and <c>warning</c>, with the escapes that the runner undoes (actions/toolkit, <c>command.ts</c>).
/// </summary>
internal static class GitHubAnnotations
{
    public static void Write(CheckReport report, ConsoleOutput output)
    {
        foreach (var problem in report.Problems)
            output.Line(Annotation(problem));
    }

    /// <summary>The workflow command for a problem.</summary>
    public static string Annotation(Problem problem)
    {
        var command = problem.Severity == Severity.Error ? "error" : "warning";
        var file = Property(ReportedPath.Of(problem.At.File));
        return $"::{command} file={file},line={problem.At.Line},col={problem.At.Column},title={Property(problem.Code)}::{Data(problem.Message)}";
    }

    static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
