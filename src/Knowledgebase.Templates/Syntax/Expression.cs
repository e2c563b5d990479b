using System.Collections.Immutable;

namespace Knowledgebase.Templates.Syntax;

/// <summary>Something that has a value. Nodes know where they stand and nothing of running.</summary>
internal abstract record Expression(Span At)
{
    internal sealed record Literal(Span At, object? Value) : Expression(At);

    /// <summary>A name like <c>page</c>: a variable of the template or a member of a model.</summary>
    internal sealed record Global(Span At, string Name) : Expression(At);

    /// <summary>A name like <c>$item</c>, which lives in one function or included template. Without its dollar here.</summary>
    internal sealed record Local(Span At, string Name) : Expression(At);

    /// <summary><c>this</c>: all variables, or in a <c>with</c> its object.</summary>
    internal sealed record This(Span At) : Expression(At);

    /// <summary><c>$</c>: what the function or template was called with.</summary>
    internal sealed record ArgumentList(Span At) : Expression(At);

    /// <summary><c>$$</c>: the block that <c>wrap</c> passes to a function.</summary>
    internal sealed record WrappedBlock(Span At) : Expression(At);

    internal sealed record Member(Span At, Expression Of, string Name, bool Optional) : Expression(At);

    internal sealed record Index(Span At, Expression Of, Expression Key, bool Optional) : Expression(At);

    internal sealed record Unary(Span At, UnaryOperator Operator, Expression Operand) : Expression(At);

    internal sealed record Binary(Span At, BinaryOperator Operator, Expression Left, Expression Right) : Expression(At);

    internal sealed record Conditional(Span At, Expression Condition, Expression WhenTrue, Expression WhenFalse) : Expression(At);

    /// <summary>A call; what is piped into it stands first among the arguments.</summary>
    internal sealed record Call(
        Span At, Expression Callee, ImmutableArray<Expression> Arguments, ImmutableArray<Named> NamedArguments) : Expression(At);

    /// <summary><c>@name</c>: a function as a value, not called.</summary>
    internal sealed record Alias(Span At, Expression Of) : Expression(At);

    /// <summary><c>^list</c> among arguments: its items, each as an argument of its own.</summary>
    internal sealed record Spread(Span At, Expression Of) : Expression(At);

    /// <summary><c>x++</c> has the value before the change, <c>++x</c> the one behind it.</summary>
    internal sealed record Step(Span At, Expression Target, BinaryOperator Operator, bool IsPostfix) : Expression(At);

    /// <summary><c>x.empty?</c></summary>
    internal sealed record IsEmpty(Span At, Expression Of) : Expression(At);

    /// <summary><c>$"text {value}"</c>: texts and values in order.</summary>
    internal sealed record Interpolated(Span At, ImmutableArray<Expression> Parts) : Expression(At);

    internal sealed record ArrayLiteral(Span At, ImmutableArray<Expression> Items) : Expression(At);

    internal sealed record ObjectLiteral(Span At, ImmutableArray<Named> Members) : Expression(At);

    /// <summary><c>do … end</c>.</summary>
    internal sealed record Function(Span At, FunctionSyntax Syntax) : Expression(At);
}

/// <summary>A name and its value, in a call or an object.</summary>
internal sealed record Named(Span At, string Name, Expression Value);
