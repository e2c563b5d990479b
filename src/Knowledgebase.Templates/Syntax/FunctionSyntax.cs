using System.Collections.Immutable;

namespace Knowledgebase.Templates.Syntax;

/// <summary>A function as written. Without a list of parameters it takes what it is given as <c>$0</c>, <c>$1</c>…</summary>
internal sealed record FunctionSyntax(string Name, ImmutableArray<Parameter>? Parameters, Block Body);

/// <summary>A parameter of a function: required, with a default, or taking all that is left.</summary>
internal sealed record Parameter(Span At, string Name, Expression? Default, bool TakesRest);
