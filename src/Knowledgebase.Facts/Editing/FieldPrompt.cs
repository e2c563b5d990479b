namespace Knowledgebase.Facts.Editing;

/// <summary>Something that a person must fill in before a new entry says anything.</summary>
/// <param name="Key">The key that it stands under.</param>
/// <param name="Description">What belongs there, in a sentence.</param>
/// <param name="Choices">The words that are allowed; empty where any text is.</param>
/// <param name="TakesSeveral">Whether a list of the choices belongs there, rather than one.</param>
/// <param name="Usual">What stands there where nobody says otherwise; null where nothing can be assumed.</param>
public sealed record FieldPrompt(string Key, string Description, EquatableList<string> Choices, bool TakesSeveral = false, string? Usual = null)
{
    /// <summary>Why a text cannot stand there, in a sentence; null where it can. The choices are not looked at.</summary>
    public Func<string, string?> Unfit { get; init; } = _ => null;

    /// <summary>Why an answer cannot stand there, in a sentence; null where it fits or is left out. Several are joined by commas.</summary>
    public string? Refusal(string answer)
    {
        if (string.IsNullOrWhiteSpace(answer))
            return null;
        if (Choices.Count == 0)
            return Unfit(answer.Trim());
        var words = TakesSeveral ? answer.Split(',', StringSplitOptions.TrimEntries) : [answer.Trim()];
        return words.FirstOrDefault(word => !Choices.Contains(word)) is { } unknown
            ? $"{Key} cannot be {unknown}. It can be {string.Join(", ", Choices)}."
            : Unfit(answer.Trim());
    }
}
