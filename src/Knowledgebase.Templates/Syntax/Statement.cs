using System.Collections.Immutable;

namespace Knowledgebase.Templates.Syntax;

/// <summary>Something that is done: text that is written, a value that is shown, a choice, a loop.</summary>
internal abstract record Statement(Span At)
{
    /// <summary>Code begins here.</summary>
    /// <param name="Indent">
    /// The white space before it if nothing else stands there on its line, which lines that the code writes begin with;
    /// null if something does.
    /// </param>
    internal sealed record CodeStart(Span At, string? Indent) : Statement(At);

    internal sealed record CodeEnd(Span At) : Statement(At);

    internal sealed record Text(Span At, string Value) : Statement(At);

    /// <summary>An expression on its own, whose value is written.</summary>
    internal sealed record Output(Span At, Expression Value) : Statement(At);

    /// <summary><c>x = 1</c>, or with an operator <c>x += 1</c>.</summary>
    internal sealed record Assign(Span At, Expression Target, BinaryOperator? Operator, Expression Value) : Statement(At);

    internal sealed record If(Span At, ImmutableArray<Branch> Branches, Block? Else) : Statement(At);

    /// <param name="HasTextBetween">
    /// Whether the code ends before the first <c>when</c>; then nothing indents what its arms write.
    /// </param>
    internal sealed record Case(
        Span At, Expression Subject, ImmutableArray<When> Arms, Block? Else, bool HasTextBetween) : Statement(At);

    internal sealed record For(
        Span At,
        Expression Variable,
        Expression Source,
        Expression? Offset,
        Expression? Limit,
        bool Reversed,
        Block Body,
        Block? Else) : Statement(At);

    /// <summary>A loop that writes the cells and rows of a table around its turns.</summary>
    internal sealed record TableRow(Span At, For Loop, Expression? Columns) : Statement(At);

    internal sealed record While(Span At, Expression Condition, Block Body) : Statement(At);

    internal sealed record Capture(Span At, Expression Target, Block Body) : Statement(At);

    internal sealed record With(Span At, Expression Subject, Block Body) : Statement(At);

    internal sealed record Wrap(Span At, Expression Call, Block Body) : Statement(At);

    internal sealed record Define(Span At, Expression Target, FunctionSyntax Function) : Statement(At);

    /// <summary><c>import x</c>: the members of an object become variables.</summary>
    internal sealed record Import(Span At, Expression Source) : Statement(At);

    /// <summary><c>readonly x</c>: from here on the variable keeps its value.</summary>
    internal sealed record ReadOnly(Span At, Expression Variable) : Statement(At);

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
