using System.Reflection;
using System.Text.Json.Nodes;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site;

namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>
/// For code scanners: the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS Standard). It tells no time
/// and names no machine, so equal problems give equal bytes.
/// </summary>
internal static class SarifLog
{
    const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    // Section 3.14.14: the name that stands for wherever the repository is checked out.
    const string Root = "%SRCROOT%";

    static readonly Rule[] Rules =
    [
        .. Facts.Problems.Rules.All.Concat(SiteRules.All)
            .DistinctBy(rule => rule.Code)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    static readonly Dictionary<string, int> IndexOfRule =
        Rules.Index().ToDictionary(rule => rule.Item.Code, rule => rule.Index, StringComparer.Ordinal);

    public static void Write(CheckReport report, ConsoleOutput output)
    {
        using var stream = new JsonStream(output.Writer);
        var json = stream.Json;
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WritePropertyName("tool");
        new JsonObject { ["driver"] = Driver() }.WriteTo(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var problem in report.Problems)
        {
            Result(problem).WriteTo(json);
            stream.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static JsonObject Driver() => new()
    {
        ["name"] = "knowledgebase check",
        ["version"] = typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version,
        ["rules"] = new JsonArray([.. Rules.Select(Descriptor)]),
    };

    static JsonObject Descriptor(Rule rule) => new()
    {
        ["id"] = rule.Code,
        ["shortDescription"] = Message(rule.Sentence),
        // GitHub shows this one, and asks for it.
        ["fullDescription"] = Message(rule.Sentence),
        ["help"] = Message($"{rule.Sentence} The message of each problem says what to do about it."),
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.Severity) },
    };

    static JsonObject Result(Problem problem) => new()
    {
        ["ruleId"] = problem.Code,
        // Section 3.27.6: -1 is what stands where no index is known.
        ["ruleIndex"] = IndexOfRule.GetValueOrDefault(problem.Code, -1),
        ["level"] = Level(problem.Severity),
        ["message"] = Message(problem.Message),
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = Location(ReportedPath.Uri(problem.At.File)),
                ["region"] = new JsonObject { ["startLine"] = problem.At.Line, ["startColumn"] = problem.At.Column },
            },
        }),
    };

    // Section 3.4.4: what is absolute stands by itself.
    static JsonObject Location(string uri) => uri.StartsWith("file:", StringComparison.Ordinal)
        ? new JsonObject { ["uri"] = uri }
        : new JsonObject { ["uri"] = uri, ["uriBaseId"] = Root };

    static JsonObject Message(string text) => new() { ["text"] = text };

    static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
