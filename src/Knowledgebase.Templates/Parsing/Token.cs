namespace Knowledgebase.Templates.Parsing;

/// <summary>A word of the language; its text stays in the source.</summary>
/// <param name="SpaceBefore">Whether white space stands before it, which tells <c>f [1]</c> from <c>f[1]</c>.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, bool SpaceBefore);

internal enum TokenKind
{
    /// <summary>Text outside of code, with the white space taken off that its neighbours asked to take off.</summary>
    Text,

    /// <summary><c>}}</c></summary>
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
    Ellipsis,
    Plus,
    Minus,
    Times,
    Divide,
    DivideToInteger,
    Modulo,
}
