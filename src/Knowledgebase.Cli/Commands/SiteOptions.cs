using System.CommandLine;
using System.CommandLine.Parsing;
using Knowledgebase.Site;

namespace Knowledgebase.Cli.Commands;

/// <summary>The folders that every command can be told, and what must be true before any of them runs.</summary>
internal sealed class SiteOptions
{
    readonly Surroundings surroundings;
    readonly Option<string> input = Folder("--input", "input", "The folder of the facts.");
    readonly Option<string> theme = Folder("--theme", "theme", "The folder of templates and assets.");
    readonly Option<string> output;

    /// <summary>Adds the options to a command.</summary>
    /// <param name="outputDescription">What this command does with the output folder.</param>
    public SiteOptions(Command command, string outputDescription, Surroundings surroundings)
    {
        this.surroundings = surroundings;
        output = Folder("--output", "output", outputDescription);
        input.Validators.Add(MustExist);
        theme.Validators.Add(MustExist);
        output.Validators.Add(MustBeNamed);
        command.Options.Add(input);
        command.Options.Add(theme);
        command.Options.Add(output);
        command.Validators.Add(MustHaveDay);
    }

    /// <summary>What the command line asks to be built.</summary>
    public BuildRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(input),
        parsed.GetRequiredValue(theme),
        parsed.GetRequiredValue(output),
        surroundings.Today());

    void MustHaveDay(CommandResult result)
    {
        var value = surroundings.SourceDateEpoch;
        if (BuildDay.Find(value, surroundings.Clock) is null)
            result.AddError($"{BuildDay.Variable} is '{value}'; it must be seconds since 1970, such as 1795219200.");
    }

    static Option<string> Folder(string name, string usual, string description) => new(name)
    {
        Description = description,
        HelpName = "folder",
        DefaultValueFactory = _ => usual,
    };

    // An empty name is what a shell makes of a variable that is not set.
    static void MustBeNamed(OptionResult result)
    {
        if (result.GetValueOrDefault<string>() is { } folder && string.IsNullOrWhiteSpace(folder))
            result.AddError($"{result.Option.Name} is given an empty name. Name a folder, or leave the option out.");
    }

    /// <summary>Refuses a folder that is not there, and says what to do.</summary>
    public static void MustExist(OptionResult result)
    {
        if (result.GetValueOrDefault<string>() is not { } folder)
            return;

        if (string.IsNullOrWhiteSpace(folder))
        {
            MustBeNamed(result);
        }
        else if (!Directory.Exists(folder))
        {
            result.AddError(
                $"There is no folder '{folder}' in {Here()}. "
                + $"Start from the top folder of the knowledge base, or name the folder with {result.Option.Name}.");
        }
    }

    static string Here()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (IOException)
        {
            return "the present folder, which was deleted";
        }
    }
}
