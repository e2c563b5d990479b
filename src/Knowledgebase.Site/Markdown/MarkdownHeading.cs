namespace Knowledgebase.Site.Markdown;

/// <summary>A heading in a text.</summary>
/// <param name="Level">From 1 for the highest to 6.</param>
/// <param name="Words">What it says, without marks.</param>
/// <param name="Line">Where it begins, or is underlined, counted from 0 from the beginning of the text.</param>
/// <param name="Column">Where in the line it begins, counted from 0.</param>
internal sealed record MarkdownHeading(int Level, string Words, int Line, int Column);
