namespace Knowledgebase.Cli.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    readonly SmallKnowledgeBase small = new();

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task It_writes_the_site_and_ends_with_pages_bytes_and_seconds()
    {
        var run = await CommandRun.OfAsync(["build", .. small.Arguments]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(SmallKnowledgeBase.Platform, ReadPage(), StringComparison.Ordinal);
        var bytes = new DirectoryInfo(small.Output).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        Assert.Matches($@"^\d+ pages, {bytes:N0} bytes, \d+\.\d\d seconds{Environment.NewLine}$", run.Output);
    }

    [Fact]
    public async Task A_pipe_gets_plain_lines()
    {
        small.BreakPlatform("colour");
        var run = await CommandRun.OfAsync(["build", .. small.Arguments]);

        Assert.DoesNotContain('\u001b', run.Output + run.Error);
        Assert.StartsWith("Building the site" + Environment.NewLine, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_told_to_people_and_leaves_the_last_good_site()
    {
        await CommandRun.OfAsync(["build", .. small.Arguments]);
        small.BreakPlatform("colour");

        var run = await CommandRun.OfAsync(["build", .. small.Arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("platforms/example/platform.yml:2:1: error ", run.Error, StringComparison.Ordinal);
        Assert.Contains(SmallKnowledgeBase.Platform, ReadPage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_set_from_outside_gives_the_same_bytes_again()
    {
        Assert.Equal(0, (await CommandRun.OnAsync("1795219200", ["build", .. small.Arguments])).ExitCode);
        var first = ReadAll();
        Assert.Equal(0, (await CommandRun.OnAsync("1795219200", ["build", .. small.Arguments])).ExitCode);

        Assert.Equal(first, ReadAll());
    }

    [Fact]
    public async Task The_day_set_from_outside_is_the_day_that_facts_are_judged_by()
    {
        // In 1970 nobody can have looked at anything in 2026.
        var run = await CommandRun.OnAsync("0", ["build", .. small.Arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("platforms/example/use.yml:3:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_no_build_wrote_are_not_replaced_and_why_is_said()
    {
        small.Folder.Write("output/diary.txt", "dear");
        var run = await CommandRun.OfAsync(["build", .. small.Arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no build of this site wrote", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(" at Knowledgebase.", run.Error, StringComparison.Ordinal);
        Assert.Equal("dear", File.ReadAllText(small.Folder["output/diary.txt"]));
    }

    string ReadPage() => File.ReadAllText(Path.Combine(small.Output, "platforms", "example", "index.html"));

    SortedDictionary<string, string> ReadAll() => new(
        Directory.EnumerateFiles(small.Output, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText),
        StringComparer.Ordinal);
}
