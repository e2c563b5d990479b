using System.CommandLine;

namespace Knowledgebase.Cli.Commands;

/// <summary>An argument that is a word: scripts whose variable is empty hand over nothing, which no command can use.</summary>
internal static class FilledArgument
{
    /// <param name="refusal">What is said where it is empty or blank, and what to do.</param>
    public static Argument<string> Of(string name, string description, string refusal)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                result.AddError(refusal);
        });
        return argument;
    }
}
