using System.Collections.Immutable;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>The statement in whose first line some words and signs have a meaning of their own.</summary>
    enum Header
    {
        None,
        Loop,
        When,
    }

    Header header;

    /// <summary>template := { statement } end-of-file</summary>
    Block ParseTemplate()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (true)
        {
            statements.AddRange(ParseStatements());
            if (Current.Kind == TokenKind.EndOfFile)
                return new Block(statements.ToImmutable());
            Report(SpanOf(Current), $"found `{TextOf(Current)}`, but nothing is open here that it could belong to");
            Take();
            Recover();
        }
    }

    /// <summary>The statements up to, and without, a word that ends a block.</summary>
    ImmutableArray<Statement> ParseStatements()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (Current.Kind != TokenKind.EndOfFile)
        {
            if (Current.Kind is TokenKind.Separator)
                Take();
            else if (Current.Kind is TokenKind.Enter or TokenKind.Exit)
                ReadEdgeOfCode(statements);
            else if (Current.Kind == TokenKind.Text)
                statements.Add(new Statement.Text(SpanOf(Current), TextOf(Take()).ToString()));
            else if (Current.Kind == TokenKind.Identifier && Keywords.EndsBlock(TextOf(Current)) && !IsLoopVariable())
                break;
            else
            {
                statements.Add(ParseStatement());
                EndStatement();
            }
        }

        return statements.ToImmutable();
    }

    /// <summary>Where code begins and ends matters only to output that is indented.</summary>
    void ReadEdgeOfCode(ImmutableArray<Statement>.Builder statements)
    {
        var isBehindText = index > 0 && tokens[index - 1].Kind == TokenKind.Text;
        var edge = Take();
        if (!settings.Indents)
            return;
        var indent = isBehindText && text[edge.Start + 1] == '{' ? Whitespace.IndentOf(text, tokens[index - 2].End) : null;
        statements.Add(edge.Kind == TokenKind.Enter
            ? new Statement.CodeStart(SpanOf(edge), indent)
            : new Statement.CodeEnd(SpanOf(edge)));
    }

    /// <summary>A body and the <c>end</c> that closes it.</summary>
    Block ParseBody(Token opener)
    {
        var body = ParseUnclosedBody(opener);
        ExpectEnd(opener);
        return body;
    }

    Block ParseUnclosedBody(Token opener)
    {
        EndStatement();
        if (++depth <= DeepestNesting)
        {
            var body = new Block(ParseStatements());
            depth--;
            return body;
        }

        Report(SpanOf(opener), $"blocks are nested more than {DeepestNesting} deep; move a part of them to another template");
        index = tokens.Count - 1;
        depth--;
        return new Block([]);
    }

    void ExpectEnd(Token opener)
    {
        if (AcceptKeyword("end"))
            return;
        var at = SpanOf(opener);
        if (Current.Kind == TokenKind.EndOfFile)
            Report(at, $"`{TextOf(opener)}` is never closed; expected `end` before the end of the file");
        else
            ReportFound($"`end` for the `{TextOf(opener)}` of line {at.Start.Line}");
    }

    void EndStatement()
    {
        if (!isLost && Current.Kind is not (TokenKind.Separator or TokenKind.Exit or TokenKind.EndOfFile or TokenKind.Text))
            ReportFound("the end of the statement: an operator, a new line or `}}`");
        Recover();
    }

    /// <summary>After a mistake, goes on behind the statement that holds it.</summary>
    void Recover()
    {
        while (isLost && Current.Kind is not (TokenKind.Separator or TokenKind.Exit or TokenKind.EndOfFile))
            Take();
        isLost = false;
    }

    Statement ParseStatement()
    {
        var token = Current;
        if (token.Kind != TokenKind.Identifier || IsLoopVariable())
            return ParseExpressionStatement();
        switch (TextOf(token))
        {
            case "if":
                return ParseIf(Take());
            case "for" or "tablerow":
                return ParseFor(Take());
            case "while":
                return ParseWhile(Take());
            case "case":
                return ParseCase(Take());
            case "capture":
                return ParseCapture(Take());
            case "with":
                return ParseWith(Take());
            case "wrap":
                return ParseWrap(Take());
            case "func":
                return ParseFunction(Take());
            case "import":
                Take();
                return new Statement.Import(SpanOf(token), ParseExpression());
            case "readonly":
                Take();
                return new Statement.ReadOnly(SpanOf(token), ParseTarget());
            case "ret":
                Take();
                return new Statement.Return(SpanOf(token), AtStatementEnd() ? null : ParseExpression());
            case "break":
                return new Statement.Break(SpanOf(Take()));
            case "continue":
                return new Statement.Continue(SpanOf(Take()));
            default:
                return ParseExpressionStatement();
        }
    }

    bool AtStatementEnd() => Current.Kind is TokenKind.Separator or TokenKind.Exit or TokenKind.EndOfFile;

    /// <summary>expression | target ( '=' | '+=' | … ) expression</summary>
    Statement ParseExpressionStatement()
    {
        var start = Current.Start;
        var value = ParseExpression();
        var @operator = Precedence.OfAssignment(Current.Kind);
        if (value is Expression.Call { Callee: Expression.Global } declared && Current.Kind == TokenKind.Assign)
            return ParseInlineFunction(declared);
        if (@operator is null && Current.Kind != TokenKind.Assign)
            return new Statement.Output(value.At with { Start = map.SpanOf(start, start).Start }, value);
        if (value is not (Expression.Global or Expression.Local or Expression.Member or Expression.Index))
            Report(SpanFrom(start), "only a variable, a member or an item can be assigned to");
        Take();
        SkipSeparators();
        var assigned = ParseExpression();
        return new Statement.Assign(SpanFrom(start), value, @operator, assigned);
    }

    /// <summary>A variable that a statement sets.</summary>
    Expression ParseTarget()
    {
        Expression? nothing = null;
        var target = ParsePostfix(ref nothing);
        if (target is not (Expression.Global or Expression.Local or Expression.Member or Expression.Index))
            Report(target.At, "expected the name of a variable");
        return target;
    }

    Statement.Capture ParseCapture(Token opener)
    {
        var target = ParseTarget();
        return new Statement.Capture(SpanOf(opener), target, ParseBody(opener));
    }

    Statement.With ParseWith(Token opener)
    {
        var subject = ParseExpression();
        return new Statement.With(SpanOf(opener), subject, ParseBody(opener));
    }

    Statement.Wrap ParseWrap(Token opener)
    {
        if (Current.Kind == TokenKind.OpenParenthesis)
            Report(SpanOf(Current), "expected the name of a function to pass the block to");
        var call = ParseExpression();
        return new Statement.Wrap(SpanOf(opener), call, ParseBody(opener));
    }
}
