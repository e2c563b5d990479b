using System.Collections.Immutable;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>expression := conditional { '|' call }</summary>
    Expression ParseExpression()
    {
        var start = Current.Start;
        if (++depth > DeepestNesting)
            Report(SpanOf(Current), $"expressions are nested more than {DeepestNesting} deep; give a part of it a name");
        if (expressions++ == 0)
            links = 0;
        var value = isLost ? Nothing() : ParseConditional(ParseBinary(Precedence.Lowest), start);
        while (AcceptPipe() && !IsTooLong())
        {
            SkipSeparators();
            value = ParseCall(ParsePostfix(), start, value);
            // What follows works on the result: "12" | string.to_int + 1
            value = ParseConditional(ContinueBinary(value, start, Precedence.Lowest), start);
        }

        expressions--;
        depth--;
        return value;
    }

    /// <summary>A pipe may also begin the next line.</summary>
    bool AcceptPipe()
    {
        var ahead = index;
        while (tokens[ahead].Kind == TokenKind.Separator)
            ahead++;
        if (tokens[ahead].Kind != TokenKind.Pipe)
            return false;
        index = ahead + 1;
        return true;
    }

    /// <summary>conditional := binary [ '?' expression ':' expression ]</summary>
    Expression ParseConditional(Expression condition, int start)
    {
        if (!Accept(TokenKind.Question))
            return condition;
        var whenTrue = ParseExpression();
        Expect(TokenKind.Colon, "`:` and the value for when the condition does not hold");
        var whenFalse = ParseExpression();
        return new Expression.Conditional(SpanFrom(start), condition, whenTrue, whenFalse);
    }

    Expression ParseBinary(int weakest)
    {
        var start = Current.Start;
        return ContinueBinary(ParseUnary(), start, weakest);
    }

    Expression ContinueBinary(Expression left, int start, int weakest)
    {
        while (Precedence.TryGet(Current.Kind, out var @operator, out var strength)
            && strength >= weakest
            && !IsTooLong())
        {
            Take();
            SkipSeparators();
            var right = ParseBinary(strength + 1);
            left = new Expression.Binary(SpanFrom(start), @operator, left, right);
        }

        return left;
    }

    /// <summary>unary := ( '!' | '-' | '+' | '@' ) unary | call</summary>
    Expression ParseUnary()
    {
        var start = Current.Start;
        if (Current.Kind == TokenKind.At)
            return ParseAlias();
        UnaryOperator? @operator = Current.Kind switch
        {
            TokenKind.Not => UnaryOperator.Not,
            TokenKind.Minus => UnaryOperator.Negate,
            TokenKind.Plus => UnaryOperator.Plus,
            _ => null,
        };
        if (@operator is null)
            return ParseCall(ParsePostfix(), start, piped: null);

        Take();
        if (++depth > DeepestNesting)
            Report(SpanOf(Current), $"more than {DeepestNesting} operators stand in a row");
        var operand = isLost ? Nothing() : ParseUnary();
        depth--;
        return new Expression.Unary(SpanFrom(start), @operator.Value, operand);
    }

    /// <summary>alias := '@' postfix</summary>
    Expression.Alias ParseAlias()
    {
        var start = Take().Start;
        var function = ParsePostfix();
        return new Expression.Alias(SpanFrom(start), function);
    }

    /// <summary>postfix := primary { '.' name | '?.' name | '[' expression ']' }</summary>
    Expression ParsePostfix()
    {
        var start = Current.Start;
        var value = ParsePrimary();
        while (!isLost)
        {
            if (Current.Kind is TokenKind.Dot or TokenKind.QuestionDot)
            {
                var isOptional = Take().Kind == TokenKind.QuestionDot;
                var name = Current;
                Expect(TokenKind.Identifier, "the name of a member");
                value = new Expression.Member(SpanOf(name), value, TextOf(name).ToString(), isOptional);
            }
            else if (Current is { Kind: TokenKind.OpenBracket, SpaceBefore: false })
            {
                Take();
                var key = ParseExpression();
                Expect(TokenKind.CloseBracket, "`]`");
                value = new Expression.Index(SpanFrom(start), value, key, Optional: false);
            }
            else
                break;

            IsTooLong();
        }

        return value;
    }

    Expression ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return new Expression.Literal(SpanOf(Take()), NumberLiteral.Read(TextOf(token)));
            case TokenKind.String:
                return new Expression.Literal(SpanOf(Take()), StringLiteral.Unescape(Quoted(token)));
            case TokenKind.Verbatim:
                return new Expression.Literal(SpanOf(Take()), Quoted(token).ToString());
            case TokenKind.Local:
                return ParseLocal(Take());
            case TokenKind.OpenParenthesis:
                return ParseNested();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.Identifier when !Keywords.IsStatement(TextOf(token)) || IsLoopVariable():
                return ParseName();
            default:
                ReportFound("a value");
                return Nothing();
        }
    }

    /// <summary>The <c>for</c> of <c>for.index</c>.</summary>
    bool IsLoopVariable() => Next.Kind == TokenKind.Dot && TextOf(Current) is "for" or "while";

    Expression ParseName()
    {
        var token = Take();
        switch (TextOf(token))
        {
            case "null":
                return new Expression.Literal(SpanOf(token), null);
            case "true":
                return new Expression.Literal(SpanOf(token), true);
            case "false":
                return new Expression.Literal(SpanOf(token), false);
            case "do":
                var body = ParseBody(token);
                return new Expression.Function(SpanFrom(token.Start), new FunctionSyntax("do", null, body));
            default:
                return new Expression.Global(SpanOf(token), TextOf(token).ToString());
        }
    }

    Expression ParseLocal(Token token)
    {
        var at = SpanOf(token);
        var name = TextOf(token)[1..];
        if (name.IsEmpty)
            return new Expression.ArgumentList(at);
        if (name is "$")
            return new Expression.WrappedBlock(at);
        return int.TryParse(name, out var argument)
            ? new Expression.Index(at, new Expression.ArgumentList(at), new Expression.Literal(at, argument), Optional: false)
            : new Expression.Local(at, name.ToString());
    }

    Expression ParseNested()
    {
        Take();
        SkipSeparators();
        var value = ParseExpression();
        SkipSeparators();
        Expect(TokenKind.CloseParenthesis, "`)`");
        return value;
    }

    Expression.ArrayLiteral ParseArray()
    {
        var start = Take().Start;
        var items = ParseItems(TokenKind.CloseBracket, "`,` or `]`", ParseExpression);
        return new Expression.ArrayLiteral(SpanFrom(start), items);
    }

    Expression.ObjectLiteral ParseObject()
    {
        var start = Take().Start;
        var members = ParseItems(TokenKind.CloseBrace, "`,` or `}`", ParseObjectMember);
        return new Expression.ObjectLiteral(SpanFrom(start), members);
    }

    Named ParseObjectMember()
    {
        var name = Current;
        if (name.Kind is TokenKind.Identifier or TokenKind.String)
            Take();
        else
            ReportFound("the name of a member");
        Expect(TokenKind.Colon, "`:` and a value");
        SkipSeparators();
        var key = name.Kind == TokenKind.String ? StringLiteral.Unescape(Quoted(name)) : TextOf(name).ToString();
        return new Named(SpanOf(name), key, ParseExpression());
    }

    /// <summary>Items between commas, over as many lines as they like, up to and with the closing sign.</summary>
    ImmutableArray<T> ParseItems<T>(TokenKind closing, string expected, Func<T> parseItem)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        SkipSeparators();
        while (!isLost && !Accept(closing))
        {
            items.Add(parseItem());
            SkipSeparators();
            if (Accept(TokenKind.Comma))
                SkipSeparators();
            else if (Current.Kind != closing)
                ReportFound(expected);
        }

        return items.ToImmutable();
    }

    /// <summary>What stands between the quotes; the closing one may be missing.</summary>
    ReadOnlySpan<char> Quoted(Token token)
    {
        var written = TextOf(token);
        return written.Length > 1 && written[^1] == written[0] ? written[1..^1] : written[1..];
    }

    Expression.Literal Nothing() => new(SpanOf(Current), null);
}
