namespace Knowledgebase.Site.Markdown;

/// <summary>A link in a text.</summary>
/// <param name="Address">As the text has it.</param>
/// <param name="Line">Where it begins, counted from 0 from the beginning of the text.</param>
/// <param name="Column">Where in the line it begins, counted from 0.</param>
internal sealed record MarkdownLink(string Address, int Line, int Column);
