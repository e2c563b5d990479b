using System.Collections.Immutable;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// call := postfix { postfix | name ':' postfix }, or with parentheses right behind the name and commas between.
    /// </summary>
    Expression ParseCall(Expression callee, int start, Expression? piped)
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        var named = ImmutableArray.CreateBuilder<Named>();
        if (piped is not null)
            arguments.Add(piped);

        var isCall = piped is not null;
        if (callee is Expression.Global or Expression.Local or Expression.Member or Expression.Index && !isLost)
        {
            if (Current is { Kind: TokenKind.OpenParenthesis, SpaceBefore: false })
            {
                Take();
                arguments.AddRange(ParseItems(TokenKind.CloseParenthesis, "`,` or `)`", ParseExpression));
                isCall = true;
            }
            else
            {
                while (!isLost && (AtNamedArgument() || AtArgument(arguments.Count > (piped is null ? 0 : 1))))
                    ParseArgument(arguments, named);
                isCall |= arguments.Count + named.Count > 0;
            }
        }

        return isCall ? new Expression.Call(SpanFrom(start), callee, arguments.ToImmutable(), named.ToImmutable()) : callee;
    }

    void ParseArgument(ImmutableArray<Expression>.Builder arguments, ImmutableArray<Named>.Builder named)
    {
        if (AtNamedArgument())
        {
            var name = Take();
            Take();
            named.Add(new Named(SpanOf(name), TextOf(name).ToString(), ParseArgumentValue()));
            return;
        }

        if (named.Count > 0)
            Report(SpanOf(Current), "after a named argument every argument needs its name");
        arguments.Add(ParseArgumentValue());
    }

    /// <summary>One argument: calls and operators inside of it need parentheses.</summary>
    Expression ParseArgumentValue()
    {
        if (Current.Kind == TokenKind.At)
            return ParseAlias();
        if (Current.Kind is not (TokenKind.Minus or TokenKind.Not))
            return ParsePostfix();
        var sign = Take();
        var operand = ParsePostfix();
        var @operator = sign.Kind == TokenKind.Minus ? UnaryOperator.Negate : UnaryOperator.Not;
        return new Expression.Unary(SpanFrom(sign.Start), @operator, operand);
    }

    bool AtNamedArgument() =>
        Current.Kind == TokenKind.Identifier
        && Next is { Kind: TokenKind.Colon, SpaceBefore: false }
        && !(isInLoopHeader && TextOf(Current) is "offset" or "limit");

    /// <param name="isFollowing">
    /// Whether an argument stands before it: in <c>x -1</c> the sign is an operator, in <c>f 2 -1</c> it is not.
    /// </param>
    bool AtArgument(bool isFollowing) => Current.Kind switch
    {
        TokenKind.Number or TokenKind.String or TokenKind.Verbatim or TokenKind.Local or TokenKind.At => true,
        TokenKind.OpenParenthesis or TokenKind.OpenBrace => true,
        TokenKind.OpenBracket => Current.SpaceBefore,
        TokenKind.Not => Current.SpaceBefore,
        TokenKind.Minus => isFollowing && Current.SpaceBefore && !Next.SpaceBefore,
        TokenKind.Identifier => !Keywords.IsStatement(TextOf(Current)) && !(isInLoopHeader && TextOf(Current) is "reversed"
            or "offset" or "limit") || IsLoopVariable(),
        _ => false,
    };
}
