namespace Knowledgebase.Cli.Tests;

public sealed class BrokenStreamTests : IDisposable
{
    const string Trace = "   at ";

    readonly SmallKnowledgeBase small = new();

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task A_site_is_built_even_where_that_cannot_be_said()
    {
        var run = await ProgramRun.ToEndAsync(["build", .. small.Arguments], "> /dev/full");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(Trace, run.Error, StringComparison.Ordinal);
        Assert.Contains("What was to be said on standard output is lost: No space left on device", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(small.Output, "index.html")));
    }

    [Fact]
    public async Task Help_that_nobody_gets_is_not_fine()
    {
        var run = await ProgramRun.ToEndAsync(["--help"], "> /dev/full");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(Trace, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_for_people_alone_changes_no_exit_code()
    {
        Assert.Equal(0, (await ProgramRun.ToEndAsync(["check", .. small.Arguments], "2> /dev/full")).ExitCode);

        small.BreakPlatform("colour");
        var run = await ProgramRun.ToEndAsync(["check", .. small.Arguments], "2> /dev/full");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("platform.yml:2:1: error ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_is_built_even_without_any_stream()
    {
        var run = await ProgramRun.ToEndAsync(["build", .. small.Arguments], ">&- 2>&-");

        Assert.InRange(run.ExitCode, 0, 1);
        Assert.True(File.Exists(Path.Combine(small.Output, "index.html")));
    }
}
