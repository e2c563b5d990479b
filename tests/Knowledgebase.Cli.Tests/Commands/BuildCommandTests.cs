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
    public async Task An_address_on_the_command_line_takes_the_place_of_that_in_site_yml()
    {
        var run = await CommandRun.OfAsync(["build", "--address", "https://facts.example", .. small.Arguments]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("<loc>https://facts.example/", File.ReadAllText(small.Folder["output/sitemap-1.xml"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("facts.example")]
    [InlineData("https://facts.example/?a=b")]
    public async Task What_is_no_address_is_said_to_be_none(string address)
    {
        var run = await CommandRun.OfAsync(["build", "--address", address, .. small.Arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--address takes a whole address", run.Error, StringComparison.Ordinal);
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

    // Once before the facts are read and once while pages are written, as far as a test can tell.
    [Theory]
    [InlineData("INT", "")]
    [InlineData("TERM", "")]
    [InlineData("INT", "/index.html")]
    [InlineData("TERM", "/index.html")]
    public async Task Ended_early_it_leaves_the_last_good_site_and_nothing_beside_it(string signal, string written)
    {
        await CommandRun.OfAsync(["build", .. small.Arguments]);
        var last = ReadAll();
        using var run = ProgramRun.Start(
            ["build", "--input", Repository.Input, "--theme", Repository.Theme, "--output", small.Output]);
        await run.UntilAsync(() => Path.Exists(small.Output + ".next" + written));

        await run.SignalAsync(signal);
        var ended = await run.EndAsync();

        Assert.Equal(130, ended.ExitCode);
        Assert.EndsWith($"Ended before the site was built. {small.Output} is as it was.{Environment.NewLine}", ended.Error, StringComparison.Ordinal);
        Assert.Equal(last, ReadAll());
        Assert.Equal(["input", "output", "theme"], Beside());
    }

    [Fact]
    public async Task Killed_while_it_writes_it_leaves_the_last_good_site_and_the_next_build_tidies_up()
    {
        await CommandRun.OfAsync(["build", .. small.Arguments]);
        var last = ReadAll();
        using (var run = ProgramRun.Start(
            ["build", "--input", Repository.Input, "--theme", Repository.Theme, "--output", small.Output]))
        {
            await run.UntilAsync(() => File.Exists(small.Output + ".next/index.html"));
            await run.SignalAsync("KILL");
            await run.EndAsync();
        }
        Assert.Equal(last, ReadAll());

        Assert.Equal(0, (await CommandRun.OfAsync(["build", .. small.Arguments])).ExitCode);
        Assert.Equal(last, ReadAll());
        Assert.Equal(["input", "output", "theme"], Beside());
    }

    [Fact]
    public async Task Facts_with_a_mistake_do_not_keep_the_site_from_being_put_back_that_a_killed_build_moved_away()
    {
        await CommandRun.OfAsync(["build", .. small.Arguments]);
        var last = ReadAll();
        Directory.Move(small.Output, small.Output + ".previous");
        small.BreakPlatform("colour");

        Assert.Equal(1, (await CommandRun.OfAsync(["build", .. small.Arguments])).ExitCode);

        Assert.Equal(last, ReadAll());
        Assert.Equal(["input", "output", "theme"], Beside());
    }

    [Fact]
    public async Task A_name_with_a_line_break_begins_no_line_of_its_own()
    {
        await CommandRun.OfAsync(["build", .. small.Arguments]);
        small.Folder.Write("output/mine\n::error::forged", "");

        var run = await CommandRun.OfAsync(["build", .. small.Arguments]);

        Assert.Contains(@"mine\u000a::error::forged", run.Error, StringComparison.Ordinal);
    }

    IEnumerable<string> Beside() =>
        Directory.EnumerateFileSystemEntries(small.Folder.Path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);

    string ReadPage() => File.ReadAllText(Path.Combine(small.Output, "platforms", "example", "index.html"));

    SortedDictionary<string, string> ReadAll() => new(
        Directory.EnumerateFiles(small.Output, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText),
        StringComparer.Ordinal);
}
