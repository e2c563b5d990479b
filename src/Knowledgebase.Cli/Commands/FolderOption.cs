using System.CommandLine;
using System.CommandLine.Parsing;

namespace Knowledgebase.Cli.Commands;

/// <summary>Makes options that name folders, and says in a sentence what is wrong with a name.</summary>
internal static class FolderOption
{
    /// <summary>A folder that may or may not be there yet.</summary>
    /// <param name="usual">What it is called where nobody says otherwise.</param>
    public static Option<string> Of(string name, string usual, string description)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = "folder",
            DefaultValueFactory = _ => usual,
        };
        option.Validators.Add(MustBeNamed);
        return option;
    }

    /// <summary>A folder that must be there.</summary>
    /// <param name="usual">What it is called where nobody says otherwise.</param>
    public static Option<string> Existing(string name, string usual, string description)
    {
        var option = Of(name, usual, description);
        option.Validators.Add(MustExist);
        return option;
    }

    // An empty name is what a shell makes of a variable that is not set.
    static void MustBeNamed(OptionResult result)
    {
        if (result.GetValueOrDefault<string>() is { } folder && string.IsNullOrWhiteSpace(folder))
            result.AddError($"{result.Option.Name} is given an empty name. Name a folder, or leave the option out.");
    }

    static void MustExist(OptionResult result)
    {
        if (result.GetValueOrDefault<string>() is { } folder && !string.IsNullOrWhiteSpace(folder) && !Directory.Exists(folder))
            result.AddError(
                $"There is no folder '{folder}' in {Here()}. "
                + $"Start from the top folder of the knowledge base, or name the folder with {result.Option.Name}.");
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
