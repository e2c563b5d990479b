namespace Knowledgebase.Cli.Tests.Commands;

public sealed class PreviewCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Ended_during_the_first_reading_it_ends_quietly(string signal)
    {
        using var run = ProgramRun.Start(
            ["preview", "--input", Repository.Input, "--theme", Repository.Theme, "--output", folder["output"]]);
        Assert.Equal("Reading the site", await run.Error.ReadLineAsync(TestContext.Current.CancellationToken));
        await run.SignalAsync(signal);
        var ended = await run.EndAsync();

        Assert.Equal(0, ended.ExitCode);
        Assert.DoesNotContain("Exception", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Serving", ended.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
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
