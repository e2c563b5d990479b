namespace Knowledgebase.Cli.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("preview")]
    [InlineData("check")]
    public async Task Every_command_explains_its_folders_and_exit_codes_and_has_examples(string command)
    {
        var run = await CommandRun.OfAsync(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.All(
            [
                "--input <folder>", "--theme <folder>", "--output <folder>",
                "Examples:", $"  knowledgebase {command}", "2  wrong usage",
            ],
            part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_program_lists_its_commands_and_has_examples()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(
            ["  build ", "  preview ", "  check ", "Examples:", "Exit codes:"],
            part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData]
    [InlineData("biuld")]
    [InlineData("build", "--input")]
    [InlineData("build", "--colour")]
    [InlineData("check", "input")]
    [InlineData("preview", "--port", "65536")]
    [InlineData("preview", "--port", "http")]
    public async Task What_is_not_understood_is_wrong_usage(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.EndsWith($"Add --help to see what can be asked for.{Environment.NewLine}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("preview")]
    [InlineData("check")]
    public async Task A_folder_that_is_not_there_is_wrong_usage_and_named(string command)
    {
        var run = await CommandRun.OfAsync(command, "--input", folder["facts"], "--theme", folder["look"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"There is no folder '{folder["facts"]}'", run.Error, StringComparison.Ordinal);
        Assert.Contains("name the folder with --input", run.Error, StringComparison.Ordinal);
        Assert.Contains($"There is no folder '{folder["look"]}'", run.Error, StringComparison.Ordinal);
        Assert.Contains("name the folder with --theme", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--input")]
    [InlineData("--theme")]
    [InlineData("--output")]
    public async Task An_empty_name_as_a_variable_that_is_not_set_gives_is_wrong_usage(string option)
    {
        foreach (var command in new[] { "build", "preview", "check" })
        {
            var run = await CommandRun.OfAsync(command, option, "");

            Assert.Equal(2, run.ExitCode);
            Assert.Contains($"{option} is given an empty name. Name a folder, or leave the option out.", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_present_folder_that_was_deleted_is_wrong_usage()
    {
        var script = $"cd '{folder.Path}' && mkdir gone && cd gone && rmdir ../gone && exec dotnet '{typeof(CommandLine).Assembly.Location}' build";
        using var shell = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("/bin/sh", ["-c", script]) { RedirectStandardError = true })!;
        var error = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, shell.ExitCode);
        Assert.Contains("the present folder, which was deleted", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_said()
    {
        var run = await CommandRun.OfAsync("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Fact]
    public async Task The_usual_folders_are_looked_for_where_the_command_was_started()
    {
        // Tests run in their own folder of binaries, where nothing of the kind is.
        var run = await CommandRun.OfAsync("build");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"There is no folder 'input' in {Directory.GetCurrentDirectory()}.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_malformed_day_is_wrong_usage()
    {
        var run = await CommandRun.OnAsync("tomorrow", "check", "--input", folder.Path, "--theme", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("SOURCE_DATE_EPOCH is 'tomorrow'; it must be seconds since 1970", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_given_even_where_nothing_else_is_right() =>
        Assert.Equal(0, (await CommandRun.OnAsync("tomorrow", "build", "--input", "nowhere", "--help")).ExitCode);
}
