using Knowledgebase.Facts.Editing;
using Spectre.Console;

namespace Knowledgebase.Cli.Reporting;

/// <summary>Asks a person for what is missing, one thing after another. An empty answer leaves it to be filled in later.</summary>
internal static class Prompts
{
    /// <summary>What the person said, by key.</summary>
    public static IReadOnlyDictionary<string, string> Ask(IAnsiConsole terminal, IEnumerable<FieldPrompt> blanks)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var blank in blanks)
            if (Ask(terminal, blank) is { } answer)
                answers[blank.Key] = answer;
        return answers;
    }

    static string? Ask(IAnsiConsole terminal, FieldPrompt blank)
    {
        terminal.WriteLine(blank.Description);
        if (blank.Choices.Count > 0)
            terminal.WriteLine($"{(blank.TakesSeveral ? "Any of, joined by commas" : "One of")}: {string.Join(", ", blank.Choices)}");
        var prompt = new TextPrompt<string>($"{Markup.Escape(blank.Key)}:") { AllowEmpty = true };
        if (blank.Usual is { } usual)
            prompt.DefaultValue(usual);
        prompt.Validator = answer => blank.Refusal(answer) is { } words
            ? ValidationResult.Error(Markup.Escape(words))
            : ValidationResult.Success();
        var answer = terminal.Prompt(prompt).Trim();
        return answer.Length == 0 ? null : answer;
    }
}
