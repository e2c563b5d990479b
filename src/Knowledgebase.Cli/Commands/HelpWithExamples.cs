using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Knowledgebase.Cli.Commands;

/// <summary>The usual help of a command, then examples of its use and what its exit codes mean.</summary>
internal sealed class HelpWithExamples(string examples) : SynchronousCommandLineAction
{
    readonly HelpAction usual = new();

    /// <summary>Help is shown whatever else on the command line is wrong.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives a command a <c>--help</c> that ends with these examples, one a line.</summary>
    public static void AddTo(Command command, string examples)
    {
        var inherited = command.Options.OfType<HelpOption>().ToArray();
        foreach (var option in inherited)
            command.Options.Remove(option);
        command.Options.Add(new HelpOption { Action = new HelpWithExamples(examples) });
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        output.WriteLine(examples);
        output.WriteLine();
        output.WriteLine(ExitCode.Explained);
        return ExitCode.Fine;
    }
}
