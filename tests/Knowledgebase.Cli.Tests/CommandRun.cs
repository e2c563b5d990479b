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
        var surroundings = new Surroundings(Screen.Plain(output), Screen.Plain(error), new FixedClock(), sourceDateEpoch);
        return new CommandRun(await CommandLine.RunAsync(arguments, surroundings), output.ToString(), error.ToString());
    }
}
