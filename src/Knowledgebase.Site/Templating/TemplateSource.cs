namespace Knowledgebase.Site.Templating;

/// <summary>A template before it is parsed.</summary>
/// <param name="Name">How <c>include</c> finds it, as in <c>parts/icon</c>.</param>
/// <param name="File">The file that messages name, as in <c>theme/parts/icon.html</c>.</param>
/// <param name="Text">The content of the file.</param>
internal sealed record TemplateSource(string Name, string File, string Text);
