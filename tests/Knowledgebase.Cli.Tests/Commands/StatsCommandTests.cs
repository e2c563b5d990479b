namespace Knowledgebase.Cli.Tests.Commands;

public sealed class StatsCommandTests : IDisposable
{
    readonly SmallKnowledgeBase small = new();

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task Each_topic_is_counted_and_what_would_help_is_named_with_its_place()
    {
        var run = await CommandRun.OfAsync("stats", "--input", small.Input);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"example +use +1 of 1 +0 +0 +0 +0 +1\r?\n", run.Output);
        Assert.Matches(@"^What would help most, and where:\r?\n.+use\.yml:2:5: Example Meet, Training of AI: only the vendor says so", run.Output);
        Assert.Contains("    https://small.example/repository/edit/main/input/platforms/example/use.yml#L2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_one_object_with_counts_and_places()
    {
        var run = await CommandRun.OfAsync("stats", "--input", small.Input, "--format", "json");
        var whole = System.Text.Json.Nodes.JsonNode.Parse(run.Output)!;
        var (next, platform) = (whole["next"]![0]!, whole["platforms"]![0]!);

        Assert.Equal("2026-11-21", (string?)whole["day"]);
        Assert.Equal(
            ("example", "ai-training", "vendor-alone", 2, "https://small.example/repository/edit/main/input/platforms/example/use.yml#L2"),
            ((string?)next["platform"], (string?)next["criterion"], (string?)next["reason"], (int)next["line"]!, (string?)next["edit"]));
        Assert.Equal(("example", 1), ((string?)platform["id"], (int)platform["topics"]!["use"]!["vendor-alone"]!));
        Assert.Equal(platform["all"]!.ToJsonString(), platform["topics"]!["use"]!.ToJsonString());
    }

    [Fact]
    public async Task As_Markdown_each_contribution_is_a_link_and_names_are_only_text()
    {
        small.NamePlatform("\"[Meet](x) | <b>\"");
        File.Delete(Path.Combine(small.Input, "platforms/example/use.yml"));
        var run = await CommandRun.OfAsync("stats", "--input", small.Input, "--format", "markdown");

        Assert.Contains(
            @"1. [`[Meet](x) | <b>`, `Training of AI`](<https://small.example/repository/new/main?filename=input/platforms/example/use.yml>): "
                + "nobody has answered this yet; can you?",
            run.Output, StringComparison.Ordinal);
        Assert.Contains(@"| `[Meet](x) \| <b>` | `Use` | 0 of 1 | 0 | 1 | 0 | 0 | 0 |", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_has_answered_comes_first()
    {
        File.Delete(Path.Combine(small.Input, "platforms/example/use.yml"));
        var run = await CommandRun.OfAsync("stats", "--input", small.Input);

        Assert.Matches(@"platforms/example/use\.yml:1:1: Example Meet, Training of AI: nobody has answered this yet; can you\?", run.Output);
    }

    [Fact]
    public async Task Facts_with_mistakes_are_not_counted()
    {
        small.BreakPlatform("colour");
        var run = await CommandRun.OfAsync("stats", "--input", small.Input);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
    }
}
