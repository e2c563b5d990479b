namespace Knowledgebase.Site.Search;

/// <summary>Something that search can find.</summary>
/// <param name="Note">What stands under the title, such as a day and a kind of event.</param>
/// <param name="Text">What marks are shown in, where the words are in it.</param>
/// <param name="Mark">The icon of the answer or the verdict; empty for none.</param>
/// <param name="Standing">How well it stands, for facts; null for what has no standing.</param>
/// <param name="Topics">The places of its topics in the vocabulary.</param>
/// <param name="Fields">The texts that it is found by, with how much a word in each counts.</param>
internal sealed record SearchDocument(
    string Address,
    string Title,
    string Note,
    string Text,
    string Mark,
    int? Standing,
    IReadOnlyList<int> Topics,
    IReadOnlyList<SearchField> Fields)
{
    /// <summary>Keeps the number of a fact that nobody has looked for.</summary>
    public static SearchDocument None { get; } = new("", "", "", "", "", null, [], []);
}

/// <summary>A text that something is found by.</summary>
/// <param name="Weight">How much a word of it counts; a word of a summary counts 1.</param>
internal readonly record struct SearchField(double Weight, string Text);
