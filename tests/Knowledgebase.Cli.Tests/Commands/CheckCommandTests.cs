using System.Globalization;

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
    public async Task Problems_go_to_standard_output_each_above_its_line_and_the_summary_to_standard_error()
    {
        small.BreakPlatform("colour");
        var run = await CommandRun.OfAsync(["check", .. small.Arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"^(.+:\d+:\d+: (error|warning) [a-z-]+: .+\r?\n(    \d \| .+\r?\n      \| +\^\r?\n)?)+$", run.Output);
        Assert.Matches(
            @"platforms/example/platform\.yml:2:1: error unknown-key: .+\r?\n    2 \| colour: 1\r?\n      \| \^\r?\n", run.Output);
        var errors = Lines(run.Output).Count(line => line.Contains(": error "));
        Assert.Matches($@"^Checking\r?\n{errors} errors?, \d+ warnings? in \d+ files\r?\n$", run.Error);
    }

    [Fact]
    public async Task What_a_machine_can_mend_it_mends_once_and_only_if_asked_to()
    {
        var file = small.Folder["input/sources/example.yml"];
        var tidy = File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        File.WriteAllText(file, tidy.Replace("publisher: Example", "publisher: 'Example' ", StringComparison.Ordinal));

        await CommandRun.OfAsync(["check", .. small.Arguments]);
        Assert.NotEqual(tidy, File.ReadAllText(file));
        var first = await CommandRun.OfAsync(["check", "--fix", .. small.Arguments]);
        Assert.Equal(tidy, File.ReadAllText(file));
        Assert.Equal(0, first.ExitCode);
        Assert.Contains("example.yml: mended quotes, spaces at the ends of lines.", first.Error, StringComparison.Ordinal);
        var second = await CommandRun.OfAsync(["check", "--fix", .. small.Arguments]);
        Assert.DoesNotContain("mended", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_left_alone_and_told()
    {
        var file = small.Folder["input/sources/example.yml"];
        File.WriteAllText(file, "a: 'b' \nc: [\n");

        var run = await CommandRun.OfAsync(["check", "--fix", .. small.Arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error bad-yaml", run.Output, StringComparison.Ordinal);
        Assert.Equal("a: 'b' \nc: [\n", File.ReadAllText(file));
    }

    [Fact]
    public async Task A_mistake_in_the_theme_is_found_without_a_build()
    {
        small.Folder.Write("theme/pages/platform.html", "<h1>{{ no_such_member }}</h1>");
        var run = await CommandRun.OfAsync(["check", .. small.Arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("theme/pages/platform.html:1:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-21", 0)]
    [InlineData("2026-11-22", 1)]
    public async Task What_is_today_anywhere_on_earth_was_not_done_in_the_future(string day, int exitCode)
    {
        var facts = small.Folder["input/platforms/example/use.yml"];
        await File.WriteAllTextAsync(
            facts,
            (await File.ReadAllTextAsync(facts, TestContext.Current.CancellationToken)).Replace("2026-11-01", day, StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        // Noon of 20 November in UTC, which is two in the morning of the 21st in Kiribati.
        var run = await CommandRun.OnAsync("1795176000", ["check", .. small.Arguments]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 1, run.Output.Contains($"error date-in-future: `checked` is {day}, but today is 2026-11-20.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_writes_nothing_where_the_site_goes()
    {
        await CommandRun.OfAsync(["check", .. small.Arguments]);

        Assert.False(Directory.Exists(small.Output));
    }

    [Fact]
    public async Task Schemas_that_are_older_than_the_facts_are_told_to_people_and_are_no_problem()
    {
        const string stale = "is older. Run `schema` to bring it up to date";
        Assert.DoesNotContain(stale, (await CommandRun.OfAsync(["check", .. small.Arguments])).Error, StringComparison.Ordinal);
        await CommandRun.OfAsync("schema", "--input", small.Input);
        var fresh = await CommandRun.OfAsync(["check", .. small.Arguments]);
        small.Folder.Write("input/.schemas/shared.json", "{}");
        var run = await CommandRun.OfAsync(["check", .. small.Arguments]);

        Assert.DoesNotContain(stale, fresh.Error, StringComparison.Ordinal);
        Assert.Contains(stale, run.Error, StringComparison.Ordinal);
        Assert.Equal((fresh.ExitCode, fresh.Output), (run.ExitCode, run.Output));
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

    // On the day of the run, as facts are checked on days that no clock of a test could know.
    [Fact]
    public async Task The_facts_of_this_repository_have_no_errors()
    {
        var today = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

        var run = await CommandRun.OnAsync(today, "check", "--input", Repository.Input, "--theme", Repository.Theme);

        Assert.Equal(("", 0), (string.Join('\n', Lines(run.Output).Where(line => line.Contains(": error "))), run.ExitCode));
    }

    [Fact]
    public async Task Only_files_that_are_read_are_counted_and_no_link_leads_in_circles()
    {
        var before = (await CommandRun.OfAsync(["check", .. small.Arguments])).Error;
        small.Folder.Write("input/.git/objects/any", "");
        Directory.CreateSymbolicLink(small.Folder["input/.git/one"], ".");
        Directory.CreateSymbolicLink(small.Folder["input/.git/other"], ".");

        Assert.Equal(before, (await CommandRun.OfAsync(["check", .. small.Arguments])).Error);
    }

    // Emacs marks a file that is being edited with a link that leads nowhere.
    [Fact]
    public async Task Hidden_links_that_no_command_would_follow_are_left_to_editors()
    {
        await CommandRun.OfAsync("schema", "--input", small.Input);
        File.CreateSymbolicLink(small.Folder["input/sources/.#example.yml"], "ann@machine.1234");
        File.CreateSymbolicLink(small.Folder["input/.schemas/.#shared.json"], "ann@machine.1234");

        Assert.Equal(0, (await CommandRun.OfAsync(["check", .. small.Arguments])).ExitCode);
    }

    [Theory]
    [InlineData("input/.schemas", "elsewhere")]
    [InlineData("input/.schemas", "nowhere")]
    [InlineData("input/.schemas/shared.json", "elsewhere/topics.yml")]
    [InlineData("input/.schemas/shared.json", "/dev/zero")]
    [InlineData("input/.schemas/shared.json", "/dev/stdin")]
    [InlineData("input/vocabulary", "elsewhere")]
    [InlineData("input/vocabulary/topics.yml", "elsewhere/topics.yml")]
    [InlineData("input/platforms", "elsewhere")]
    [InlineData("input/platforms/example", "elsewhere")]
    [InlineData("input/platforms/example/use.yml", "/dev/zero")]
    [InlineData("input/sources/example.yml", "input/sources/example.yml")]
    [InlineData("theme/pages", "elsewhere")]
    public async Task A_link_is_named_and_nothing_of_what_it_leads_to_is_shown(string name, string target)
    {
        small.Folder.Write("elsewhere/topics.yml", "secret: [\n");
        small.Folder.Write("elsewhere/platform.yml", "secret: [\n");
        small.Folder.Write("elsewhere/use.yml", "secret: [\n");
        small.Folder.Write("elsewhere/home.html", "{{ secret\n");
        Directory.CreateDirectory(small.Folder["input/.schemas"]);
        if (Directory.Exists(small.Folder[name]))
            Directory.Delete(small.Folder[name], recursive: true);
        File.Delete(small.Folder[name]);
        File.CreateSymbolicLink(small.Folder[name], small.Folder[target]);
        var run = await CommandRun.OfAsync(["check", .. small.Arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{small.Folder[name]}:1:1: error ", run.Output, StringComparison.Ordinal);
        Assert.Contains("This is a link", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Output + run.Error, StringComparison.Ordinal);
    }

    // Root may read everything, so this tells only where the tests run as someone else.
    [Fact]
    public async Task A_hidden_folder_that_cannot_be_read_is_nobodys_concern()
    {
        if (OperatingSystem.IsWindows())
            return;
        var hidden = Directory.CreateDirectory(small.Folder["input/.git"]);
        hidden.UnixFileMode = UnixFileMode.None;
        try
        {
            Assert.Equal(0, (await CommandRun.OfAsync(["check", .. small.Arguments])).ExitCode);
        }
        finally
        {
            hidden.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }
    }

    [Fact]
    public async Task It_needs_no_place_to_write_to()
    {
        var run = await ProgramRun.ToEndAsync(["check", .. small.Arguments], "", Temporary(small.Folder["nowhere"]));

        Assert.Equal(0, run.ExitCode);
        Assert.False(Directory.Exists(small.Folder["nowhere"]));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Ended_early_it_leaves_nothing_behind_and_does_not_call_it_fine(string signal)
    {
        var place = Directory.CreateDirectory(small.Folder["place"]);
        using var run = ProgramRun.Start(
            ["check", "--input", Repository.Input, "--theme", Repository.Theme], "", Temporary(place.FullName));
        Assert.Equal("Checking", await run.Error.ReadLineAsync(TestContext.Current.CancellationToken));
        await run.SignalAsync(signal);
        var ended = await run.EndAsync();

        Assert.Equal(130, ended.ExitCode);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
        Assert.Empty(place.EnumerateFileSystemInfos("knowledgebase-*"));
    }

    // It can be cancelled no longer while it waits for somebody to read what it found.
    [Fact]
    public async Task A_second_Ctrl_C_ends_it_at_once()
    {
        for (var file = 1; file <= 100; file++)
            small.Folder.Write($"input/sources/more-{file}.yml", $"{new string('a', 40)}:\n" + string.Concat(Enumerable.Range(1, 40).Select(line => $"  colour-{line}: {new string('b', 60)}\n")));
        using var run = ProgramRun.Start(["check", .. small.Arguments]);
        Assert.Equal("Checking", await run.Error.ReadLineAsync(TestContext.Current.CancellationToken));
        await run.OutputAsync();

        await run.SignalAsync("INT");
        Assert.Equal("Ending. Press Ctrl+C again to end at once.", await run.Error.ReadLineAsync(TestContext.Current.CancellationToken));
        await run.SignalAsync("INT");
        Assert.Equal(130, await run.ExitCodeAsync());
    }

    // Without what the runtime itself would put there.
    static Dictionary<string, string> Temporary(string folder) => new() { ["TMPDIR"] = folder, ["DOTNET_EnableDiagnostics"] = "0" };

    static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
