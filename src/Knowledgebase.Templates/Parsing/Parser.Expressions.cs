using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>expression := conditional { '|' conditional }</summary>
    Expression ParseExpression()
    {
        var start = Current.Start;
        if (++depth > DeepestNesting)
            Report(SpanOf(Current), $"expressions are nested more than {DeepestNesting} deep; give a part of it a name");
        if (expressions++ == 0)
            links = 0;
        var value = isLost ? Nothing() : ParseConditional(piped: null);
        while (AcceptPipe() && !IsTooLong())
        {
            SkipSeparators();
            value = ParseConditional(value) with { At = SpanFrom(start) };
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

    /// <summary>conditional := operators [ '?' expression ':' expression ]</summary>
    /// <param name="piped">What goes into the first function here; operators work on its result.</param>
    Expression ParseConditional(Expression? piped)
    {
        var start = Current.Start;
        var condition = ParseOperators(Precedence.Lowest, isArgument: false, piped);
        if (!Accept(TokenKind.Question))
            return condition;
        SkipSeparators();
        var whenTrue = ParseExpression();
        SkipSeparators();
        Expect(TokenKind.Colon, "`:` and the value for when the condition does not hold");
        SkipSeparators();
        return new Expression.Conditional(SpanFrom(start), condition, whenTrue, ParseExpression());
    }

    /// <summary>
    /// operators := signed { operator operators | argument }. Arguments reach as far as operators that bind tighter than the
    /// one before the function: <c>f 1 + 2</c> is <c>f(1 + 2)</c>, and <c>1 + f 2 + 3</c> is <c>1 + f(2) + 3</c>.
    /// </summary>
    /// <param name="isArgument">Whether this stands in an argument, so that what follows is the next one.</param>
    Expression ParseOperators(int stronger, bool isArgument, Expression? piped)
    {
        var start = Current.Start;
        Invocation? call = null;
        while (true)
        {
            var isFunction = AtKeyword("do");
            var value = ParseSigned(ref piped);
            if (piped is not null && !AtArgument(value))
                (value, piped) = (new Invocation(value, piped).Close(SpanFrom(start)), null);
            if (!isFunction)
                value = ContinueOperators(value, start, stronger, isArgument || call is not null);
            if (isArgument || call is null && !CanBeCalled(value) || !AtArgument(value))
            {
                call?.Add(value);
                return call is null ? value : call.Close(SpanFrom(start));
            }

            if (call is null)
                (call, piped) = (new Invocation(value, piped), null);
            else
                call.Add(value);
            while (AtNamedArgument())
                call.Add(ParseNamedArgument());
            if (!AtArgument(value: null))
                return call.Close(SpanFrom(start));
        }
    }

    Expression ContinueOperators(Expression left, int start, int stronger, bool isArgument)
    {
        while (Precedence.TryGet(Current.Kind, out var @operator, out var strength)
            && strength > stronger
            && !(header == Header.When && @operator == BinaryOperator.Or)
            && !IsTooLong())
        {
            Take();
            SkipSeparators();
            var right = ParseOperators(strength, isArgument, piped: null);
            left = new Expression.Binary(SpanFrom(start), @operator, left, right);
        }

        return left;
    }

    /// <summary>signed := ( '!' | '-' | '+' ) operators | ( '++' | '--' ) postfix | '@' postfix | '^' postfix | postfix</summary>
    /// <param name="piped">Null behind a call in parentheses, which took it.</param>
    Expression ParseSigned(ref Expression? piped)
    {
        var start = Current.Start;
        switch (Current.Kind)
        {
            case TokenKind.At:
                Take();
                var function = Current.Kind == TokenKind.OpenParenthesis ? ParseNested() : ParsePostfix(ref piped);
                return new Expression.Alias(SpanFrom(start), function);
            case TokenKind.Spread:
                Take();
                var list = ParsePostfix(ref piped);
                return new Expression.Spread(SpanFrom(start), list);
            case TokenKind.Increment or TokenKind.Decrement:
                var sign = Take();
                return StepOf(sign, ParsePostfix(ref piped), start, isPostfix: false);
            case TokenKind.Not:
                return ParseSign(UnaryOperator.Not, ref piped);
            case TokenKind.Minus:
                return ParseSign(UnaryOperator.Negate, ref piped);
            case TokenKind.Plus:
                return ParseSign(UnaryOperator.Plus, ref piped);
            default:
                return ParsePostfix(ref piped);
        }
    }

    Expression.Unary ParseSign(UnaryOperator @operator, ref Expression? piped)
    {
        var start = Take().Start;
        if (++depth > DeepestNesting)
            Report(SpanOf(Current), $"more than {DeepestNesting} operators stand in a row");
        var operand = isLost ? Nothing() : ParseOperators(Precedence.OfSigns, isArgument: false, piped);
        piped = null;
        depth--;
        return new Expression.Unary(SpanFrom(start), @operator, operand);
    }

    Expression.Step StepOf(Token sign, Expression target, int start, bool isPostfix)
    {
        if (target is not (Expression.Global or Expression.Local or Expression.Member or Expression.Index))
            Report(SpanFrom(start), $"`{TextOf(sign)}` changes a variable, a member or an item; expected one beside it");
        var @operator = sign.Kind == TokenKind.Increment ? BinaryOperator.Add : BinaryOperator.Subtract;
        return new Expression.Step(SpanFrom(start), target, @operator, isPostfix);
    }
}
