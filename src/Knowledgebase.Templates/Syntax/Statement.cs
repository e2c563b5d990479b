using System.Collections.Immutable;

namespace Knowledgebase.Templates.Syntax;

/// <summary>Something that is done: text that is written, a value that is shown, a choice, a loop.</summary>
internal abstract record Statement(Span At)
{
    internal sealed record Text(Span At, string Value) : Statement(At);

    /// <summary>An expression on its own, whose value is written.</summary>
    internal sealed record Output(Span At, Expression Value) : Statement(At);

    /// <summary><c>x = 1</c>, or with an operator <c>x += 1</c>.</summary>
    internal sealed record Assign(Span At, Expression Target, BinaryOperator? Operator, Expression Value) : Statement(At);

    internal sealed record If(Span At, ImmutableArray<Branch> Branches, Block? Else) : Statement(At);

    internal sealed record Case(Span At, Expression Subject, ImmutableArray<When> Arms, Block? Else) : Statement(At);

    internal sealed record For(
        Span At,
        Expression Variable,
        Expression Source,
        Expression? Offset,
        Expression? Limit,
        bool Reversed,
        Block Body,
        Block? Else) : Statement(At);

    internal sealed record While(Span At, Expression Condition, Block Body) : Statement(At);

    internal sealed record Capture(Span At, Expression Target, Block Body) : Statement(At);

    internal sealed record With(Span At, Expression Subject, Block Body) : Statement(At);

    internal sealed record Wrap(Span At, Expression Call, Block Body) : Statement(At);

    internal sealed record Define(Span At, Expression Target, FunctionSyntax Function) : Statement(At);

    internal sealed record Return(Span At, Expression? Value) : Statement(At);

    internal sealed record Break(Span At) : Statement(At);

    internal sealed record Continue(Span At) : Statement(At);
}

/// <summary>Statements in order.</summary>
internal sealed record Block(ImmutableArray<Statement> Statements);

/// <summary>One condition of an <c>if</c> and what is done when it holds.</summary>
internal sealed record Branch(Expression Condition, Block Body);

/// <summary>One <c>when</c> of a <c>case</c> with the values it answers to.</summary>
internal sealed record When(ImmutableArray<Expression> Values, Block Body);
