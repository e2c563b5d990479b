using System.Text.Json;
using System.Text.Json.Nodes;

namespace Knowledgebase.Cli.Tests.Commands;

/// <summary>The forms of <c>check</c> that programs read.</summary>
public sealed class CheckFormatTests : IDisposable
{
    readonly SmallKnowledgeBase small = new();

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task A_workflow_gets_an_annotation_a_problem_in_the_order_of_the_files()
    {
        var run = await CheckBrokenAsync("github");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.All(lines, line => Assert.Matches("^::(error|warning) file=[^,:]+,line=[0-9]+,col=[0-9]+,title=[a-z-]+::.+$", line));
        Assert.Contains(lines, line => line.Contains("platform.yml,line=2,col=1,title=unknown-key::", StringComparison.Ordinal));
        Assert.Equal(lines.Select(FileOf).Order(StringComparer.Ordinal), lines.Select(FileOf));

        static string FileOf(string line) => line[(line.IndexOf("file=", StringComparison.Ordinal) + 5)..line.IndexOf(',')];
    }

    [Fact]
    public async Task Programs_get_one_object_that_holds_everything()
    {
        var run = await CheckBrokenAsync("json");
        var whole = JsonDocument.Parse(run.Output).RootElement;
        var problems = whole.GetProperty("problems").EnumerateArray().ToList();
        var unknown = problems.Single(problem => problem.GetProperty("code").GetString() == "unknown-key");

        Assert.Equal(whole.GetProperty("errors").GetInt32() + whole.GetProperty("warnings").GetInt32(), problems.Count);
        Assert.Equal(
            (2, 1, "error", "colour: 1"),
            (unknown.GetProperty("line").GetInt32(), unknown.GetProperty("column").GetInt32(),
                unknown.GetProperty("severity").GetString(), unknown.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task A_scanner_gets_results_that_lead_to_rules_with_help()
    {
        var run = await CheckBrokenAsync("sarif");
        var log = JsonNode.Parse(run.Output)!;
        var only = Assert.Single(log["runs"]!.AsArray())!;
        var rules = only["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal("2.1.0", (string?)log["version"]);
        Assert.Equal("utf16CodeUnits", (string?)only["columnKind"]);
        Assert.Equal(rules.Count, rules.Select(rule => (string?)rule!["id"]).Distinct().Count());
        Assert.All(rules, rule => Assert.All(
            [rule!["shortDescription"]!["text"], rule["help"]!["text"]], text => Assert.EndsWith(".", (string?)text, StringComparison.Ordinal)));
        Assert.NotEmpty(only["results"]!.AsArray());
        Assert.All(only["results"]!.AsArray(), result =>
        {
            Assert.Equal((string?)result!["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"]);
            Assert.Matches("^(error|warning)$", (string?)result["level"]);
            var place = result["locations"]![0]!["physicalLocation"]!;
            Assert.True(Uri.TryCreate((string?)place["artifactLocation"]!["uri"], UriKind.Absolute, out var file) && file.IsFile);
            Assert.InRange((int)place["region"]!["startLine"]!, 1, 100);
        });
    }

    [Fact]
    public async Task Equal_problems_give_a_scanner_equal_bytes_with_files_from_the_folder_of_the_repository()
    {
        small.BreakPlatform("colour");
        string[] arguments = ["check", "--input", "input", "--theme", "theme", "--format", "sarif"];
        var first = await ProgramRun.ToEndAsync(arguments, folder: small.Folder.Path);
        var second = await ProgramRun.ToEndAsync(arguments, folder: small.Folder.Path);

        Assert.Equal(first.Output, second.Output);
        Assert.Contains("\"uri\": \"input/platforms/example/platform.yml\",", first.Output, StringComparison.Ordinal);
        Assert.Contains("\"uriBaseId\": \"%SRCROOT%\"", first.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_form_is_wrong_usage_and_the_right_ones_are_named()
    {
        var run = await CommandRun.OfAsync(["check", .. small.Arguments, "--format", "xml"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches("^.*'xml'.*'plain'.*'github'.*'sarif'.*'json'", run.Error);
    }

    /// <summary>Each mistake stands in a line of nearly a megabyte, which no report repeats.</summary>
    [Theory]
    [InlineData("plain")]
    [InlineData("github")]
    [InlineData("sarif")]
    [InlineData("json")]
    public async Task Of_a_file_with_very_many_mistakes_fifty_are_told_and_all_are_counted(string format)
    {
        small.Folder.Write("input/platforms/example/tips.yml", $"[{string.Join(',', Enumerable.Repeat("a", 400_000))}]");
        var run = await CommandRun.OfAsync(["check", .. small.Arguments, "--format", format]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("400,000 errors, 0 warnings", run.Error, StringComparison.Ordinal);
        Assert.Contains("399,950 more in this file", run.Output, StringComparison.Ordinal);
        Assert.Equal(50, run.Output.Split("A tip is a group of keys").Length - 1);
        Assert.InRange(run.Output.Length, 1, 200_000);
    }

    [Fact]
    public async Task Programs_are_told_how_many_there_are_although_not_all_are_there()
    {
        small.Folder.Write("input/platforms/example/tips.yml", $"[{string.Join(',', Enumerable.Repeat("a", 60))}]");
        var run = await CommandRun.OfAsync(["check", .. small.Arguments, "--format", "json"]);
        var whole = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal((60, 51), (whole.GetProperty("errors").GetInt32(), whole.GetProperty("problems").GetArrayLength()));
    }

    async Task<CommandRun> CheckBrokenAsync(string format)
    {
        small.BreakPlatform("colour");
        var run = await CommandRun.OfAsync(["check", .. small.Arguments, "--format", format]);
        Assert.Equal(1, run.ExitCode);
        return run;
    }
}
