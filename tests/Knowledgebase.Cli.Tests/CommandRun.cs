using Knowledgebase.Cli.Reporting;

namespace Knowledgebase.Cli.Tests;

/// <summary>What a command said and ended with, as a pipe takes it.</summary>
sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static Task<CommandRun> OfAsync(params string[] arguments) => OnAsync(sourceDateEpoch: null, arguments);

    public static async Task<CommandRun> OnAsync(string? sourceDateEpoch, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var context = new CliContext(ConsoleOutput.Plain(output), ConsoleOutput.Plain(error), new FixedClock(), sourceDateEpoch) { StateFolder = "" };
        return new CommandRun(await CommandLine.RunAsync(arguments, context), output.ToString(), error.ToString());
    }
}
