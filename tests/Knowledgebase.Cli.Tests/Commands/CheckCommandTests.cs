namespace Knowledgebase.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    readonly SmallKnowledgeBase small = new();

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task What_is_fine_gives_programs_nothing_and_people_a_summary()
    {
        var run = await CommandRun.OfAsync(["check", .. small.Arguments]);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(": error ", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"0 errors, \d+ warnings? in \d+ files", run.Error);
    }

    [Fact]
    public async Task Problems_go_to_standard_output_one_a_line_and_the_summary_to_standard_error()
    {
        small.BreakPlatform("colour");
        var run = await CommandRun.OfAsync(["check", .. small.Arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.All(Lines(run.Output), line => Assert.Matches(@"^.+:\d+:\d+: (error|warning) [a-z-]+: .+$", line));
        Assert.Contains("platforms/example/platform.yml:2:1: error ", run.Output, StringComparison.Ordinal);
        var errors = Lines(run.Output).Count(line => line.Contains(": error "));
        Assert.Matches($@"^Checking\r?\n{errors} errors?, \d+ warnings? in \d+ files\r?\n$", run.Error);
    }

    [Fact]
    public async Task A_mistake_in_the_theme_is_found_without_a_build()
    {
        small.Folder.Write("theme/pages/platform.html", "<h1>{{ no_such_member }}</h1>");
        var run = await CommandRun.OfAsync(["check", .. small.Arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("theme/pages/platform.html:1:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_writes_nothing_where_the_site_goes()
    {
        await CommandRun.OfAsync(["check", .. small.Arguments]);

        Assert.False(Directory.Exists(small.Output));
    }

    [Fact]
    public async Task Hostile_text_in_a_file_comes_out_as_text()
    {
        small.BreakPlatform("\"[red]\\e[31m\\n::error::[/]\"");
        var run = await CommandRun.OfAsync(["check", .. small.Arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Output + run.Error);
        Assert.DoesNotContain(Lines(run.Output), line => line.StartsWith("::", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_facts_of_this_repository_have_no_errors()
    {
        var run = await CommandRun.OfAsync("check", "--input", Repository.Input, "--theme", Repository.Theme);

        Assert.Equal(("", 0), (string.Join('\n', Lines(run.Output).Where(line => line.Contains(": error "))), run.ExitCode));
    }

    static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
