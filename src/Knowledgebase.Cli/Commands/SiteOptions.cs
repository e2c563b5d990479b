using System.CommandLine;
using Knowledgebase.Cli.Revisions;
using Knowledgebase.Site;

namespace Knowledgebase.Cli.Commands;

/// <summary>The folders that every command can be told that makes a site, and what must be true before any of them runs.</summary>
internal sealed class SiteOptions
{
    readonly CliContext context;
    readonly FactsOptions facts;
    readonly Option<string> theme = FolderOption.Existing("--theme", "theme", "The folder of templates and assets.");
    readonly Option<string> output;

    /// <summary>Adds the options to a command.</summary>
    /// <param name="outputDescription">What this command does with the output folder.</param>
    public SiteOptions(Command command, string outputDescription, CliContext context)
    {
        this.context = context;
        facts = new FactsOptions(command, context);
        output = FolderOption.Of("--output", "output", outputDescription);
        command.Options.Add(theme);
        command.Options.Add(output);
    }

    /// <summary>What the command line asks to be built, by all whom the history of the input names.</summary>
    public BuildRequest ReadWithContributors(ParseResult parsed) => Read(parsed) with { Contributors = Contributors.Of(facts.Folder(parsed)) };

    /// <summary>What the command line asks to be built. Git, which takes its time, is not asked.</summary>
    public BuildRequest Read(ParseResult parsed) => new(
        facts.Folder(parsed),
        parsed.GetRequiredValue(theme),
        parsed.GetRequiredValue(output),
        context.Today())
    {
        Publication = context.Publication,
        // Where the system knows no such folder of the user, none is made in the folder at hand.
        CardCache = Path.IsPathRooted(context.StateFolder) ? Path.Join(context.StateFolder, "cards") : null,
        StateFolder = Path.IsPathRooted(context.StateFolder) ? context.StateFolder : null,
    };
}
