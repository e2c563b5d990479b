namespace Knowledgebase.Cli.Tests.Commands;

public sealed class PreviewCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Ended_during_the_first_build_it_ends_quietly(string signal)
    {
        using var run = ProgramRun.Start(
            ["preview", "--input", Repository.Input, "--theme", Repository.Theme, "--output", folder["output"]]);
        Assert.Equal("Building the site", await run.Error.ReadLineAsync(TestContext.Current.CancellationToken));
        await run.SignalAsync(signal);
        var ended = await run.EndAsync();

        Assert.Equal(0, ended.ExitCode);
        Assert.DoesNotContain("Exception", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Serving", ended.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path, "output.?*"));
    }

    [Fact]
    public async Task Facts_with_a_mistake_do_not_keep_the_site_from_being_put_back_that_a_killed_build_moved_away()
    {
        using var small = new SmallKnowledgeBase();
        await CommandRun.OfAsync(["build", .. small.Arguments]);
        Directory.Move(small.Output, small.Output + ".previous");
        small.BreakPlatform("colour");

        using var run = ProgramRun.Start(["preview", .. small.Arguments]);
        while (await run.Error.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.StartsWith("Press Ctrl+C", StringComparison.Ordinal))
        {
        }

        Assert.True(File.Exists(Path.Combine(small.Output, "index.html")));
        Assert.Equal([small.Output], Directory.EnumerateFileSystemEntries(small.Folder.Path, "output*"));
        await run.SignalAsync("INT");
        Assert.Equal(0, (await run.EndAsync()).ExitCode);
    }

    [Fact]
    public async Task Ended_while_it_serves_it_ends_well()
    {
        using var run = ProgramRun.Start(
            ["preview", "--input", Repository.Input, "--theme", Repository.Theme, "--output", folder["output"]]);
        while (await run.Error.ReadLineAsync(TestContext.Current.CancellationToken) is { } line
            && !line.StartsWith("Press Ctrl+C", StringComparison.Ordinal))
        {
        }

        await run.SignalAsync("INT");
        Assert.Equal(0, (await run.EndAsync()).ExitCode);
    }
}
