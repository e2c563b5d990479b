using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Checking;

/// <summary>
/// Finds the expressions of a body that are worked out whatever the values are: those outside of branches, loops and
/// functions. What it does not know, it does not look into.
/// </summary>
internal static class AlwaysDone
{
    public static void In(Block body, Action<Expression> visit)
    {
        foreach (var statement in body.Statements)
        {
            In(statement, visit);
            // What follows may not be reached.
            if (SyntaxNodes.From(statement).Any(node => node is Statement.Return))
                return;
        }
    }

    static void In(Statement statement, Action<Expression> visit)
    {
        switch (statement)
        {
            case Statement.Output output:
                In(output.Value, visit);
                break;
            case Statement.Assign assign:
                In(assign.Value, visit);
                break;
            case Statement.If choice:
                In(choice.Branches[0].Condition, visit);
                break;
            case Statement.Case choice:
                In(choice.Subject, visit);
                break;
            case Statement.For loop:
                In(loop.Source, visit);
                break;
            case Statement.With with:
                In(with.Subject, visit);
                In(with.Body, visit);
                break;
            case Statement.Capture capture:
                In(capture.Body, visit);
                break;
        }
    }

    static void In(Expression expression, Action<Expression> visit)
    {
        visit(expression);
        switch (expression)
        {
            case Expression.Member member:
                In(member.Of, visit);
                break;
            case Expression.Index index:
                In(index.Of, visit);
                In(index.Key, visit);
                break;
            case Expression.Unary unary:
                In(unary.Operand, visit);
                break;
            case Expression.Binary binary:
                In(binary.Left, visit);
                if (binary.Operator is not (BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Coalesce or BinaryOperator.CoalesceIfPresent))
                    In(binary.Right, visit);
                break;
            case Expression.Conditional conditional:
                In(conditional.Condition, visit);
                break;
            case Expression.Call call:
                foreach (var argument in call.Arguments)
                    In(argument, visit);
                foreach (var argument in call.NamedArguments)
                    In(argument.Value, visit);
                break;
        }
    }
}
