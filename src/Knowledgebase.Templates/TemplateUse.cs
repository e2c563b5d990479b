namespace Knowledgebase.Templates;

/// <summary>What a template is rendered with, by which it can be checked before there is any value.</summary>
/// <param name="Template">The name of the template.</param>
/// <param name="Models">The types of the models that <see cref="Template.Render(TemplateOutput, object[])" /> is given, in their order.</param>
public sealed record TemplateUse(string Template, params IReadOnlyList<Type> Models);
