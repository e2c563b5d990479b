using System.Collections.Immutable;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>'if' expression body { 'else' 'if' expression body } [ 'else' body ] 'end'</summary>
    Statement.If ParseIf(Token opener)
    {
        var branches = ImmutableArray.CreateBuilder<Branch>();
        do
        {
            var condition = ParseExpression();
            branches.Add(new Branch(condition, ParseUnclosedBody(opener)));
        }
        while (AcceptElseIf());

        var otherwise = AcceptKeyword("else") ? ParseUnclosedBody(opener) : null;
        ExpectEnd(opener);
        return new Statement.If(SpanOf(opener), branches.ToImmutable(), otherwise);
    }

    bool AcceptElseIf()
    {
        if (!AtKeyword("else") || Next.Kind != TokenKind.Identifier || TextOf(Next) is not "if")
            return false;
        Take();
        Take();
        return true;
    }

    /// <summary>'case' expression { 'when' values body } [ 'else' body ] 'end'</summary>
    Statement.Case ParseCase(Token opener)
    {
        var subject = ParseExpression();
        var before = ParseUnclosedBody(opener);
        foreach (var statement in before.Statements)
        {
            if (statement is Statement.CodeStart or Statement.CodeEnd)
                continue;
            if (statement is not Statement.Text { Value: var written } || !string.IsNullOrWhiteSpace(written))
                Report(statement.At, "found this between `case` and its first `when`; expected `when`");
        }

        Recover();
        if (AtKeyword("else"))
            ReportFound("`when` before the `else` of a `case`");
        var arms = ImmutableArray.CreateBuilder<When>();
        while (AcceptKeyword("when"))
        {
            var values = ParseWhenValues();
            arms.Add(new When(values, ParseUnclosedBody(opener)));
        }

        var otherwise = AcceptKeyword("else") ? ParseUnclosedBody(opener) : null;
        ExpectEnd(opener);
        var hasTextBetween = before.Statements.Any(statement => statement is Statement.CodeStart);
        return new Statement.Case(SpanOf(opener), subject, arms.ToImmutable(), otherwise, hasTextBetween);
    }

    /// <summary>value { ( ',' | '||' ) value }</summary>
    ImmutableArray<Expression> ParseWhenValues()
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        header = Header.When;
        do
        {
            SkipSeparators();
            values.Add(ParseExpression());
        }
        while (!isLost && (Accept(TokenKind.Comma) || Accept(TokenKind.Or)));
        header = Header.None;
        return values.ToImmutable();
    }

    /// <summary>
    /// 'for' variable 'in' expression { 'offset:' value | 'limit:' value | 'reversed' } body [ 'else' body ] 'end', and
    /// 'tablerow' with 'cols:' as well
    /// </summary>
    Statement ParseFor(Token opener)
    {
        Expression? nothing = null;
        var isTable = TextOf(opener) is "tablerow";
        var variable = ParsePostfix(ref nothing);
        if (variable is not (Expression.Global or Expression.Local or Expression.Member))
            Report(variable.At, "expected the name of the variable that takes each item, as in `for item in items`");
        if (!AcceptKeyword("in"))
            ReportFound("`in` and what to loop over");

        header = Header.Loop;
        var source = ParseExpression();
        Expression? offset = null, limit = null, columns = null;
        var reversed = false;
        while (!isLost && !AtStatementEnd())
        {
            if (AcceptKeyword("reversed"))
                reversed = true;
            else if (AcceptOption("offset"))
                offset = ParseArgumentValue();
            else if (AcceptOption("limit"))
                limit = ParseArgumentValue();
            else if (isTable && AcceptOption("cols"))
                columns = ParseArgumentValue();
            else
                ReportFound($"`offset:`, `limit:`, `reversed`{(isTable ? ", `cols:`" : "")} or the end of the line");
        }

        header = Header.None;
        var body = ParseUnclosedBody(opener);
        var otherwise = AcceptKeyword("else") ? ParseUnclosedBody(opener) : null;
        ExpectEnd(opener);
        var loop = new Statement.For(SpanOf(opener), variable, source, offset, limit, reversed, body, otherwise);
        return isTable ? new Statement.TableRow(loop.At, loop, columns) : loop;
    }

    bool AtLoopOption() => header == Header.Loop && TextOf(Current) is "reversed" or "offset" or "limit" or "cols";

    bool AcceptOption(string name)
    {
        if (!AtKeyword(name) || Next.Kind != TokenKind.Colon)
            return false;
        Take();
        Take();
        return true;
    }

    Statement.While ParseWhile(Token opener)
    {
        var condition = ParseExpression();
        return new Statement.While(SpanOf(opener), condition, ParseBody(opener));
    }
}
