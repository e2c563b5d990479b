using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>Collects what a function is called with.</summary>
    sealed class Invocation(Expression callee, Expression? piped)
    {
        // A function between parentheses, with arguments behind them, is called with those.
        readonly Expression callee = callee is Expression.Call { Callee: Expression.Function function, Arguments: [] } ? function : callee;
        readonly List<Expression> arguments = piped is null ? [] : [piped];
        readonly List<Named> named = [];

        public void Add(Expression argument) => arguments.Add(argument);

        public void Add(Named argument) => named.Add(argument);

        public Expression.Call Close(Span at) => new(at, callee, [.. arguments], [.. named]);
    }

    /// <summary>call := callee '(' [ argument { ',' argument } ] ')'</summary>
    Expression.Call ParseArgumentsInParentheses(Expression callee, int start, Expression? piped)
    {
        Take();
        var call = new Invocation(callee, piped);
        ReadItems(TokenKind.CloseParenthesis, "`,` or `)`", () =>
        {
            if (!AtNamedArgument())
            {
                call.Add(ParseExpression());
                return;
            }

            var name = Take();
            Take();
            call.Add(new Named(SpanOf(name), TextOf(name).ToString(), ParseExpression()));
        });
        return call.Close(SpanFrom(start));
    }

    Named ParseNamedArgument()
    {
        var name = Take();
        Take();
        return new Named(SpanOf(name), TextOf(name).ToString(), ParseArgumentValue());
    }

    /// <summary>The value behind a name: calls and operators inside of it need parentheses.</summary>
    Expression ParseArgumentValue()
    {
        Expression? nothing = null;
        return ParseSigned(ref nothing);
    }

    bool AtNamedArgument() =>
        !isLost
        && Current.Kind == TokenKind.Identifier
        && Next is { Kind: TokenKind.Colon, SpaceBefore: false }
        && !AtLoopOption();

    /// <summary>Whether a value can be a function, so that what follows it is an argument.</summary>
    static bool CanBeCalled(Expression value) =>
        value is Expression.Global or Expression.Local or Expression.Member or Expression.Index or Expression.Alias or Expression.Call;

    /// <param name="value">What stands before: behind it a bracket without a gap is an index. Null behind a named argument.</param>
    bool AtArgument(Expression? value) => !isLost && Current.Kind switch
    {
        TokenKind.Number or TokenKind.String or TokenKind.Verbatim or TokenKind.InterpolationStart => true,
        TokenKind.Local or TokenKind.At or TokenKind.Spread or TokenKind.OpenParenthesis or TokenKind.OpenBrace => true,
        TokenKind.Not => true,
        TokenKind.OpenBracket => Current.SpaceBefore || value is null,
        TokenKind.Increment or TokenKind.Decrement => value is null,
        TokenKind.Identifier => !AtLoopOption() && (!Keywords.IsStatement(TextOf(Current)) || IsLoopVariable()),
        _ => false,
    };
}
