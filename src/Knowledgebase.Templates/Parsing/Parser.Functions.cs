using System.Collections.Immutable;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>'func' name [ '(' parameters ')' ] body 'end'</summary>
    Statement.Define ParseFunction(Token opener)
    {
        var target = ParsePrimary();
        if (target is not (Expression.Global or Expression.Local))
            Report(target.At, "expected the name of the function");
        var parameters = ParseParameters();
        var body = ParseBody(opener);
        var name = target is Expression.Global global ? global.Name : "func";
        return new Statement.Define(SpanOf(opener), target, new FunctionSyntax(name, parameters, body));
    }

    /// <summary>'do' [ '(' parameters ')' ] body 'end'</summary>
    Expression.Function ParseAnonymousFunction(Token opener)
    {
        var outer = header;
        header = Header.None;
        var parameters = ParseParameters();
        var body = ParseBody(opener);
        header = outer;
        return new Expression.Function(SpanFrom(opener.Start), new FunctionSyntax("do", parameters, body));
    }

    /// <summary>name '(' parameters ')' '=' expression</summary>
    Statement.Define ParseInlineFunction(Expression.Call declared)
    {
        var name = ((Expression.Global)declared.Callee).Name;
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        foreach (var argument in declared.Arguments)
        {
            if (argument is Expression.Global parameter)
                parameters.Add(new Parameter(parameter.At, parameter.Name, Default: null, TakesRest: false));
            else
                Report(argument.At, "expected the name of a parameter, as in `double(x) = x * 2`");
        }

        Take();
        SkipSeparators();
        var start = Current.Start;
        var value = ParseExpression();
        var body = new Block([new Statement.Return(SpanFrom(start), value)]);
        return new Statement.Define(declared.At, declared.Callee, new FunctionSyntax(name, parameters.ToImmutable(), body));
    }

    ImmutableArray<Parameter>? ParseParameters()
    {
        if (!Accept(TokenKind.OpenParenthesis))
            return null;
        var parameters = ParseItems(TokenKind.CloseParenthesis, "`,` or `)`", ParseParameter);
        for (var i = 1; i < parameters.Length; i++)
        {
            if (parameters[i - 1].TakesRest)
                Report(parameters[i].At, "a parameter that takes the rest is the last one");
            else if (parameters[i - 1].Default is not null && parameters[i] is { Default: null, TakesRest: false })
                Report(parameters[i].At, "parameters without a default stand before those with one");
        }

        return parameters;
    }

    Parameter ParseParameter()
    {
        var name = Current;
        Expect(TokenKind.Identifier, "the name of a parameter");
        var @default = Accept(TokenKind.Assign) ? ParseExpression() : null;
        if (@default is not (null or Expression.Literal))
            Report(@default.At, "a default is written out, as in `count = 1`; set any other one in the function, with `??`");
        return new Parameter(SpanOf(name), TextOf(name).ToString(), @default, TakesRest: Accept(TokenKind.Ellipsis));
    }
}
