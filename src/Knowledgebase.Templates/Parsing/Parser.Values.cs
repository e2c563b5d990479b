using System.Collections.Immutable;
using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>postfix := primary { '.' name | '?.' name | '[' expression ']' | '(' arguments ')' } [ '++' | '--' ]</summary>
    /// <param name="piped">Goes into the first call here and is null behind it.</param>
    Expression ParsePostfix(ref Expression? piped)
    {
        var start = Current.Start;
        var value = ParsePrimary();
        // As in Scriban, what follows `?.` is as optional: x?.y.z
        var isOptional = false;
        while (!isLost && value is not Expression.Function)
        {
            if (Current.Kind is TokenKind.Dot or TokenKind.QuestionDot)
            {
                isOptional |= Take().Kind == TokenKind.QuestionDot;
                value = ParseMember(value, start, isOptional);
            }
            else if (Current is { Kind: TokenKind.OpenBracket, SpaceBefore: false })
            {
                Take();
                var key = ParseExpression();
                Expect(TokenKind.CloseBracket, "`]`");
                value = new Expression.Index(SpanFrom(start), value, key, isOptional);
            }
            else if (Current is { Kind: TokenKind.OpenParenthesis, SpaceBefore: false } && CanBeCalled(value))
            {
                value = ParseArgumentsInParentheses(value, start, piped);
                piped = null;
            }
            else if (Current.Kind is TokenKind.Increment or TokenKind.Decrement)
                value = StepOf(Take(), value, start, isPostfix: true);
            else
                break;

            IsTooLong();
        }

        return value;
    }

    Expression ParseMember(Expression of, int start, bool isOptional)
    {
        var name = Current;
        Expect(TokenKind.Identifier, "the name of a member");
        if (TextOf(name) is "empty" or "blank" && Accept(TokenKind.Question))
            return new Expression.IsEmpty(SpanFrom(start), of);
        return new Expression.Member(SpanOf(name), of, TextOf(name).ToString(), isOptional);
    }

    Expression ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return ParseNumber();
            case TokenKind.String:
                return new Expression.Literal(SpanOf(Take()), StringLiteral.Unescape(Quoted(token)));
            case TokenKind.Verbatim:
                return new Expression.Literal(SpanOf(Take()), StringLiteral.Verbatim(Quoted(token)));
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.Local:
                return ParseLocal(Take());
            case TokenKind.OpenParenthesis:
                // A function between parentheses is called, unless `@` stands before them.
                return ParseNested() is var nested && nested is Expression.Function
                    ? new Expression.Call(nested.At, nested, [], [])
                    : nested;
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.Identifier when !Keywords.EndsBlock(TextOf(token)):
                return ParseName();
            default:
                ReportFound("a value");
                return Nothing();
        }
    }

    Expression.Literal ParseNumber()
    {
        var token = Take();
        var number = NumberLiteral.Read(TextOf(token));
        if (number is null)
            Report(SpanOf(token), $"`{TextOf(token)}` is no number that can be read; it has no digits, too many, or is too large for its kind");
        return new Expression.Literal(SpanOf(token), number);
    }

    /// <summary>interpolation := '$"' { text | '{' expression '}' } '"'</summary>
    Expression.Interpolated ParseInterpolation()
    {
        var start = Take().Start;
        var parts = ImmutableArray.CreateBuilder<Expression>();
        while (!isLost && !Accept(TokenKind.InterpolationEnd))
        {
            if (Current.Kind == TokenKind.InterpolationText)
            {
                var text = Take();
                parts.Add(new Expression.Literal(SpanOf(text), StringLiteral.Unescape(TextOf(text))));
                continue;
            }

            parts.Add(ParseExpression());
            Expect(TokenKind.ValueEnd, "`}` behind the value in this string, on the same line");
        }

        return new Expression.Interpolated(SpanFrom(start), parts.ToImmutable());
    }

    /// <summary>The <c>for</c> of <c>for.index</c>.</summary>
    bool IsLoopVariable() => Next.Kind == TokenKind.Dot && TextOf(Current) is "for" or "while" or "tablerow";

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
            case "empty" or "blank":
                return new Expression.Literal(SpanOf(token), Empty.Value);
            case "this":
                return new Expression.This(SpanOf(token));
            case "do":
                return ParseAnonymousFunction(token);
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
        var outer = header;
        header = Header.None;
        SkipSeparators();
        var value = ParseExpression();
        SkipSeparators();
        header = outer;
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
        ReadItems(closing, expected, () => items.Add(parseItem()));
        return items.ToImmutable();
    }

    void ReadItems(TokenKind closing, string expected, Action readItem)
    {
        var outer = header;
        header = Header.None;
        SkipSeparators();
        while (!isLost && !Accept(closing))
        {
            readItem();
            SkipSeparators();
            if (Accept(TokenKind.Comma))
                SkipSeparators();
            else if (Current.Kind != closing)
                ReportFound(expected);
        }

        header = outer;
    }

    /// <summary>What stands between the quotes; the closing one may be missing.</summary>
    ReadOnlySpan<char> Quoted(Token token)
    {
        var written = TextOf(token);
        return written.Length > 1 && written[^1] == written[0] ? written[1..^1] : written[1..];
    }

    Expression.Literal Nothing() => new(SpanOf(Current), null);
}
