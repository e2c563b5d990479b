namespace Knowledgebase.Templates.Parsing;

/// <summary>A word of the language; its text stays in the source.</summary>
/// <param name="SpaceBefore">Whether white space stands before it, which tells <c>f [1]</c> from <c>f[1]</c>.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, bool SpaceBefore);

internal enum TokenKind
{
    /// <summary>Text outside of code, with the white space taken off that its neighbours asked to take off.</summary>
    Text,

    /// <summary><c>{{</c>, or the start of an escape block.</summary>
    Enter,

    /// <summary><c>}}</c>, or the end of an escape block.</summary>
    Exit,

    /// <summary>An end of line or a semicolon inside code.</summary>
    Separator,

    EndOfFile,
    Unknown,
    Identifier,
    Local,
    Number,
    String,
    Verbatim,

    /// <summary>The sign and quote of a string with values in it.</summary>
    InterpolationStart,
    InterpolationText,

    /// <summary>The brace behind a value in a string.</summary>
    ValueEnd,
    InterpolationEnd,
    Dot,
    QuestionDot,
    Question,
    Colon,
    Comma,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Pipe,
    At,
    Not,
    Assign,
    AddAssign,
    SubtractAssign,
    MultiplyAssign,
    DivideAssign,
    DivideToIntegerAssign,
    ModuloAssign,
    CoalesceAssign,
    Increment,
    Decrement,
    Spread,
    Coalesce,
    CoalesceIfPresent,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    RangeInclusive,
    RangeExclusive,
    ShiftLeft,
    ShiftRight,
    Ellipsis,
    Plus,
    Minus,
    Times,
    Divide,
    DivideToInteger,
    Modulo,
}
