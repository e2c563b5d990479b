using System.Text.Json.Nodes;
using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>For any other program: all that is known of each problem, as one object.</summary>
internal static class JsonReport
{
    public static void Write(CheckReport report, ConsoleOutput output)
    {
        using var stream = new JsonStream(output.Writer);
        var json = stream.Json;
        json.WriteStartObject();
        json.WriteNumber("errors", report.Problems.CountOf(Severity.Error));
        json.WriteNumber("warnings", report.Problems.CountOf(Severity.Warning));
        json.WriteNumber("files", report.Files);
        json.WriteStartArray("problems");
        var lines = new OffendingLines(report.Folders);
        foreach (var problem in report.Problems)
        {
            Of(problem, lines).WriteTo(json);
            stream.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static JsonObject Of(Problem problem, OffendingLines lines) => new()
    {
        ["file"] = ReportedPath.Of(problem.At.File),
        ["line"] = problem.At.Line,
        ["column"] = problem.At.Column,
        ["severity"] = problem.Severity == Severity.Error ? "error" : "warning",
        ["code"] = problem.Code,
        ["message"] = problem.Message,
        ["text"] = lines.PartAt(problem.At),
    };
}
