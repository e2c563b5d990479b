using System.Text.Json;

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
    public async Task Another_form_is_wrong_usage_and_the_right_ones_are_named()
    {
        var run = await CommandRun.OfAsync(["check", .. small.Arguments, "--format", "xml"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches("^.*'xml'.*'plain'.*'github'.*'json'", run.Error);
    }

    /// <summary>Each mistake stands in a line of nearly a megabyte, which no report repeats.</summary>
    [Theory]
    [InlineData("plain")]
    [InlineData("github")]
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
