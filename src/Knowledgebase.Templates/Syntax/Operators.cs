namespace Knowledgebase.Templates.Syntax;

/// <summary>What stands between two operands.</summary>
internal enum BinaryOperator
{
    Coalesce, CoalesceIfPresent, Or, And, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
    RangeInclusive, RangeExclusive, ShiftLeft, ShiftRight, Add, Subtract, Multiply, Divide, DivideToInteger, Modulo,
}

/// <summary>What stands before one operand.</summary>
internal enum UnaryOperator
{
    Not, Negate, Plus,
}
