using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site;
using Knowledgebase.Sources.Checking;
using Spectre.Console;

namespace Knowledgebase.Cli;

/// <summary>What a command finds around it, handed in so that tests bring their own.</summary>
/// <param name="Output">For programs: what the command was asked for.</param>
/// <param name="Error">For people: how it went.</param>
/// <param name="Clock">Tells the day and how long things took.</param>
/// <param name="SourceDateEpoch">The value of <see cref="BuildDay.Variable"/>, null where it is not set.</param>
internal sealed record CliContext(ConsoleOutput Output, ConsoleOutput Error, TimeProvider Clock, string? SourceDateEpoch)
{
    /// <summary>How the live web is asked. Tests have a web of their own; nothing on the command line leads there.</summary>
    public Func<TimeProvider, SourceCheck> Sources { get; init; } = SourceCheck.OfTheLiveWeb;

    /// <summary>Where the program keeps what it knows from one run to the next: a folder of the user's, outside of every repository.</summary>
    public string StateFolder { get; init; } = Path.Join(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "knowledgebase");

    /// <summary>What the host that builds tells of where the site is published.</summary>
    public Publication Publication { get; init; } = Publication.AsInSettings;

    /// <summary>Where a person can be asked; null where nobody sits who could answer.</summary>
    public IAnsiConsole? Terminal { get; init; }

    /// <summary>The terminal or pipe, the clock and the environment that the process was started with.</summary>
    public static CliContext OfThisProcess() => new(
        ConsoleOutput.OfProcess(() => Console.Out, Console.IsOutputRedirected),
        ConsoleOutput.OfProcess(() => Console.Error, Console.IsErrorRedirected),
        TimeProvider.System,
        Environment.GetEnvironmentVariable(BuildDay.Variable))
    {
        Publication = NetlifyEnvironment.Read(Environment.GetEnvironmentVariable),
        Terminal = Console.IsInputRedirected || Console.IsErrorRedirected
            ? null
            : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
    };

    /// <summary>The day that facts are judged by now.</summary>
    public Today Today() => BuildDay.Find(SourceDateEpoch, Clock)
        ?? throw new InvalidOperationException($"{BuildDay.Variable} is malformed, which the options should have reported.");
}
