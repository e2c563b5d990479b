using System.Collections.Frozen;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Parsing;

/// <summary>Which operator binds how tightly; a higher number binds tighter.</summary>
internal static class Precedence
{
    public const int Lowest = 1;
    public const int AboveOr = 3;

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
            [TokenKind.RangeInclusive] = (BinaryOperator.RangeInclusive, 6),
            [TokenKind.RangeExclusive] = (BinaryOperator.RangeExclusive, 6),
            [TokenKind.Plus] = (BinaryOperator.Add, 7),
            [TokenKind.Minus] = (BinaryOperator.Subtract, 7),
            [TokenKind.Times] = (BinaryOperator.Multiply, 8),
            [TokenKind.Divide] = (BinaryOperator.Divide, 8),
            [TokenKind.DivideToInteger] = (BinaryOperator.DivideToInteger, 8),
            [TokenKind.Modulo] = (BinaryOperator.Modulo, 8),
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
