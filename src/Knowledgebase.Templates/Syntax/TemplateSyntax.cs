using System.Collections.Immutable;

namespace Knowledgebase.Templates.Syntax;

/// <summary>A template as read, with every mistake met on the way.</summary>
internal sealed record TemplateSyntax(TemplateSource Source, Block Body, ImmutableArray<TemplateProblem> Problems);
