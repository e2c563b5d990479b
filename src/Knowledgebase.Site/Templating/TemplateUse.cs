namespace Knowledgebase.Site.Templating;

/// <summary>What a template is rendered with, so that it can be checked before there is any value.</summary>
/// <param name="Template">The name of the template.</param>
/// <param name="Models">The types of the models, in the order in which <see cref="TemplateRenderer.Render" /> gets them.</param>
internal sealed record TemplateUse(string Template, params IReadOnlyList<Type> Models);
