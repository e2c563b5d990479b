using System.CommandLine;
using System.CommandLine.Parsing;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Cli.Commands;

/// <summary>The folder of the facts, which every command can be told, and a day to judge them by.</summary>
internal sealed class FactsOptions
{
    readonly CliContext context;
    readonly Option<string> input = FolderOption.Existing("--input", "input", "The folder of the facts.");

    /// <summary>Adds the options to a command.</summary>
    public FactsOptions(Command command, CliContext context)
    {
        this.context = context;
        command.Options.Add(input);
        command.Validators.Add(MustHaveDay);
    }

    /// <summary>The folder that the command line names, or the usual one.</summary>
    public string Folder(ParseResult parsed) => parsed.GetRequiredValue(input);

    void MustHaveDay(CommandResult result)
    {
        var value = context.SourceDateEpoch;
        if (BuildDay.Find(value, context.Clock) is null)
            result.AddError($"{BuildDay.Variable} is '{value}'; it must be seconds since 1970, such as 1795219200, up to the end of the year {Today.LastYear}.");
    }
}
