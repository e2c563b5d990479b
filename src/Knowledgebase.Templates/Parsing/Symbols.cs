namespace Knowledgebase.Templates.Parsing;

/// <summary>The words of the language that are made of signs, longer ones before their own beginnings.</summary>
internal static class Symbols
{
    static readonly (string Text, TokenKind Kind)[] All =
    [
        ("//=", TokenKind.DivideToIntegerAssign), ("??=", TokenKind.CoalesceAssign), ("..<", TokenKind.RangeExclusive), ("...", TokenKind.Ellipsis),
        ("..", TokenKind.RangeInclusive), ("++", TokenKind.Increment), ("--", TokenKind.Decrement),
        ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight), ("|>", TokenKind.Pipe), ("?.", TokenKind.QuestionDot), ("??", TokenKind.Coalesce),
        ("?!", TokenKind.CoalesceIfPresent), ("||", TokenKind.Or), ("&&", TokenKind.And), ("==", TokenKind.Equal),
        ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual),
        ("+=", TokenKind.AddAssign), ("-=", TokenKind.SubtractAssign), ("*=", TokenKind.MultiplyAssign),
        ("/=", TokenKind.DivideAssign), ("%=", TokenKind.ModuloAssign), ("//", TokenKind.DivideToInteger),
        (".", TokenKind.Dot), ("?", TokenKind.Question), (":", TokenKind.Colon), (",", TokenKind.Comma),
        (";", TokenKind.Separator), ("(", TokenKind.OpenParenthesis), (")", TokenKind.CloseParenthesis),
        ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket), ("{", TokenKind.OpenBrace),
        ("}", TokenKind.CloseBrace), ("|", TokenKind.Pipe), ("@", TokenKind.At), ("^", TokenKind.Spread), ("!", TokenKind.Not),
        ("=", TokenKind.Assign), ("<", TokenKind.Less), (">", TokenKind.Greater), ("+", TokenKind.Plus),
        ("-", TokenKind.Minus), ("*", TokenKind.Times), ("/", TokenKind.Divide), ("%", TokenKind.Modulo),
    ];

    /// <summary>The longest word that the text begins with.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out TokenKind kind, out int length)
    {
        foreach (var (symbol, candidate) in All)
        {
            if (text.StartsWith(symbol, StringComparison.Ordinal))
            {
                (kind, length) = (candidate, symbol.Length);
                return true;
            }
        }

        (kind, length) = (TokenKind.Unknown, 1);
        return false;
    }
}
