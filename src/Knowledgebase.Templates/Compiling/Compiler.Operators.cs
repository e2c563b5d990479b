using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    Evaluation CompileUnary(Expression.Unary unary)
    {
        var operand = Compile(unary.Operand);
        var at = unary.At;
        return unary.Operator switch
        {
            UnaryOperator.Not => run => Values.Of(!Values.Holds(operand(run))),
            UnaryOperator.Negate => run => Operations.Apply(BinaryOperator.Subtract, Values.Of(0), operand(run), at),
            _ => operand,
        };
    }

    Evaluation CompileBinary(Expression.Binary binary)
    {
        var left = Compile(binary.Left);
        var right = Compile(binary.Right);
        var (@operator, at) = (binary.Operator, binary.At);
        return @operator switch
        {
            BinaryOperator.And => run => Values.Of(Values.Holds(left(run)) && Values.Holds(right(run))),
            BinaryOperator.Or => run => Values.Of(Values.Holds(left(run)) || Values.Holds(right(run))),
            BinaryOperator.Coalesce => run => left(run) ?? right(run),
            BinaryOperator.CoalesceIfPresent => run => left(run) is null ? null : right(run),
            BinaryOperator.Equal => run => Values.Of(AreEqual(run, left(run), right(run))),
            BinaryOperator.NotEqual => run => Values.Of(!AreEqual(run, left(run), right(run))),
            _ => run => Apply(run, @operator, left(run), right(run), at),
        };
    }

    static bool AreEqual(Run run, object? left, object? right)
    {
        run.SpendOn(left);
        return Operations.AreEqual(left, right);
    }

    static object? Apply(Run run, BinaryOperator @operator, object? left, object? right, Span at)
    {
        run.SpendOn(left);
        var result = Operations.Apply(@operator, left, right, at);
        run.SpendOn(result);
        return result;
    }

    Evaluation CompileConditional(Expression.Conditional conditional)
    {
        var condition = Compile(conditional.Condition);
        var whenTrue = Compile(conditional.WhenTrue);
        var whenFalse = Compile(conditional.WhenFalse);
        return run => Values.Holds(condition(run)) ? whenTrue(run) : whenFalse(run);
    }

    Evaluation CompileArray(Expression.ArrayLiteral array)
    {
        var items = Compile(array.Items);
        return run =>
        {
            var list = new List<object?>(items.Length);
            foreach (var item in items)
                list.Add(item(run));
            return list;
        };
    }

    Evaluation CompileObject(Expression.ObjectLiteral @object)
    {
        var names = @object.Members.Select(member => member.Name).ToArray();
        var values = @object.Members.Select(member => Compile(member.Value)).ToArray();
        return run =>
        {
            var members = new Dictionary<string, object?>(names.Length);
            for (var i = 0; i < names.Length; i++)
                members[names[i]] = values[i](run);
            return members;
        };
    }
}
