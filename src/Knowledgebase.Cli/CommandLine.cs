using System.CommandLine;
using System.CommandLine.Invocation;
using Knowledgebase.Cli.Commands;
using Knowledgebase.Cli.Reporting;

namespace Knowledgebase.Cli;

/// <summary>The whole surface of the program: its commands, and what happens when none of them is understood.</summary>
internal static class CommandLine
{
    /// <summary>Does what the arguments ask for.</summary>
    /// <returns>One of the <see cref="ExitCode"/>s.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CliContext context)
    {
        var root = new RootCommand("Builds a website from facts and their sources.")
        {
            BuildCommand.Create(context),
            PreviewCommand.Create(context),
            CheckCommand.Create(context),
            SourcesCheckCommand.Create(context),
            SchemaCommand.Create(context),
            RecordCommand.Create(context),
            NewCommand.Create(context),
            DiffCommand.Create(context),
            StatsCommand.Create(context),
        };
        HelpWithExamples.AddTo(root, """
              knowledgebase preview         see the site while you edit it
              knowledgebase check           find mistakes before anyone else does
              knowledgebase build           make the files that a host serves
              knowledgebase sources check   find out what became of the sources on the live web
              knowledgebase build --help    more about one command
            """);

        // A name may begin with @, which would otherwise name a file with more arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                context.Error.Line(error.Message.ReplaceLineEndings("").Replace('\t', ' '));
            context.Error.Line("Add --help to see what can be asked for.");
            return ExitCode.WrongUsage;
        }

        // An exception that reaches this far is a bug of ours, and its stack trace is the best report of it.
        var configuration = new InvocationConfiguration
        {
            Output = context.Output.Writer,
            Error = context.Error.Writer,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        // Commands that cannot be cancelled have nothing to tidy up, and signals end them as they end any process.
        using var signals = parsed.Action is AsynchronousCommandLineAction ? new TerminationSignals(context.Error) : null;
        return HeardOrNot(await parsed.InvokeAsync(configuration, signals?.Token ?? CancellationToken.None), context);
    }

    // A program that reads half of the output must not take it for the whole.
    static int HeardOrNot(int exitCode, CliContext context)
    {
        if (context.Output.Broken is not { } reason)
            return exitCode;
        context.Error.Line($"What was to be said on standard output is lost: {reason.TrimEnd('.')}.", TextStyle.Error);
        return Math.Max(exitCode, ExitCode.Problems);
    }
}
