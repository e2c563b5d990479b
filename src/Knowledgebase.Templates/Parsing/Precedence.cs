using System.Collections.Frozen;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Parsing;

/// <summary>Which operator binds how tightly; a higher number binds tighter.</summary>
internal static class Precedence
{
    /// <summary>What a whole expression begins with: every operator binds tighter.</summary>
    public const int Lowest = 0;

    /// <summary>What a sign before an operand binds with: no operator between two binds tighter.</summary>
    public const int OfSigns = 20;

    static readonly FrozenDictionary<TokenKind, (BinaryOperator Operator, int Strength)> Table =
        new Dictionary<TokenKind, (BinaryOperator, int)>
        {
            [TokenKind.Coalesce] = (BinaryOperator.Coalesce, 1),
            [TokenKind.CoalesceIfPresent] = (BinaryOperator.CoalesceIfPresent, 1),
            [TokenKind.Or] = (BinaryOperator.Or, 2),
            [TokenKind.And] = (BinaryOperator.And, 3),
            [TokenKind.Equal] = (BinaryOperator.Equal, 4),
            [TokenKind.NotEqual] = (BinaryOperator.NotEqual, 4),
            [TokenKind.Less] = (BinaryOperator.Less, 5),
            [TokenKind.LessOrEqual] = (BinaryOperator.LessOrEqual, 5),
            [TokenKind.Greater] = (BinaryOperator.Greater, 5),
            [TokenKind.GreaterOrEqual] = (BinaryOperator.GreaterOrEqual, 5),
            [TokenKind.Plus] = (BinaryOperator.Add, 6),
            [TokenKind.Minus] = (BinaryOperator.Subtract, 6),
            [TokenKind.Times] = (BinaryOperator.Multiply, 7),
            [TokenKind.Divide] = (BinaryOperator.Divide, 7),
            [TokenKind.DivideToInteger] = (BinaryOperator.DivideToInteger, 7),
            [TokenKind.Modulo] = (BinaryOperator.Modulo, 7),
            [TokenKind.ShiftLeft] = (BinaryOperator.ShiftLeft, 7),
            [TokenKind.ShiftRight] = (BinaryOperator.ShiftRight, 7),
            [TokenKind.RangeInclusive] = (BinaryOperator.RangeInclusive, 8),
            [TokenKind.RangeExclusive] = (BinaryOperator.RangeExclusive, 8),
        }.ToFrozenDictionary();

    static readonly FrozenDictionary<TokenKind, BinaryOperator> Compound =
        new Dictionary<TokenKind, BinaryOperator>
        {
            [TokenKind.AddAssign] = BinaryOperator.Add,
            [TokenKind.SubtractAssign] = BinaryOperator.Subtract,
            [TokenKind.MultiplyAssign] = BinaryOperator.Multiply,
            [TokenKind.DivideAssign] = BinaryOperator.Divide,
            [TokenKind.DivideToIntegerAssign] = BinaryOperator.DivideToInteger,
            [TokenKind.ModuloAssign] = BinaryOperator.Modulo,
            [TokenKind.CoalesceAssign] = BinaryOperator.Coalesce,
        }.ToFrozenDictionary();

    public static bool TryGet(TokenKind kind, out BinaryOperator @operator, out int strength)
    {
        var found = Table.TryGetValue(kind, out var entry);
        (@operator, strength) = entry;
        return found;
    }

    /// <summary>The operator of a compound assignment: the plus of <c>+=</c>.</summary>
    public static BinaryOperator? OfAssignment(TokenKind kind) => Compound.TryGetValue(kind, out var found) ? found : null;
}
