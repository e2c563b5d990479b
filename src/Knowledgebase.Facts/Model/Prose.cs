namespace Knowledgebase.Facts.Model;

/// <summary>A page of prose, as its Markdown file has it.</summary>
/// <param name="Id">The name of its file, which is its address too.</param>
/// <param name="Title">From the front matter.</param>
/// <param name="Description">From the front matter: what the page tells, in a sentence.</param>
/// <param name="Body">Markdown, without the front matter.</param>
/// <param name="BodyAt">Where the body begins.</param>
public sealed record Prose(string Id, string Title, string Description, string Body, Position BodyAt);
