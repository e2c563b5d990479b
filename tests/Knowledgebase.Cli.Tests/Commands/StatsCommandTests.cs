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
        Assert.Matches(@"use\.yml:2:5: Example Meet, Training of AI: only the vendor says so", run.Output);
    }

    [Fact]
    public async Task What_nobody_has_answered_comes_first()
    {
        File.Delete(Path.Combine(small.Input, "platforms/example/use.yml"));
        var run = await CommandRun.OfAsync("stats", "--input", small.Input);

        Assert.Matches(@"platforms/example/use\.yml:1:1: Example Meet, Training of AI: nobody has answered this yet", run.Output);
    }

    [Fact]
    public async Task Facts_with_mistakes_are_not_counted()
    {
        small.BreakPlatform("colour");
        var run = await CommandRun.OfAsync("stats", "--input", small.Input);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
    }
}
