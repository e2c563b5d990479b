using System.Text.Json;
using System.Text.Json.Nodes;
using Knowledgebase.Facts.Checking;

namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>For any other program: all that is known of each problem, as one object.</summary>
internal static class JsonReport
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void Write(CheckReport report, Screen output)
    {
        var lines = new OffendingLines(report.Folders);
        var problems = report.Problems.Select(problem => new JsonObject
        {
            ["file"] = ReportedPath.Of(problem.At.File),
            ["line"] = problem.At.Line,
            ["column"] = problem.At.Column,
            ["severity"] = problem.Severity == Severity.Error ? "error" : "warning",
            ["code"] = problem.Code,
            ["message"] = problem.Message,
            ["text"] = lines.At(problem.At),
        });
        var whole = new JsonObject
        {
            ["errors"] = report.Errors,
            ["warnings"] = report.Problems.Count - report.Errors,
            ["files"] = report.Files,
            ["problems"] = new JsonArray([.. problems]),
        };
        output.Writer.WriteLine(whole.ToJsonString(Indented));
    }
}
