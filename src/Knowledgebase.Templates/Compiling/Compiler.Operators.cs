using System.Text;
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
            UnaryOperator.Negate => run => Operations.Signed(operand(run), isNegative: true, at),
            _ => run => Operations.Signed(operand(run), isNegative: false, at),
        };
    }

    Evaluation CompileStep(Expression.Step step)
    {
        var (current, write) = (Compile(step.Target), CompileSetter(step.Target));
        return run =>
        {
            var before = current(run);
            if (!Numbers.IsNumber(before))
                throw Mistake.WrongValue(step.At, "a number to count up or down", before);
            var after = Operations.Apply(step.Operator, before, Values.Of(1), step.At);
            write(run, after);
            return step.IsPostfix ? before : after;
        };
    }

    Evaluation CompileIsEmpty(Expression.IsEmpty question)
    {
        var value = Compile(question.Of);
        return run => value(run) is { } asked ? Values.Of(Empty.Is(asked)) : null;
    }

    Evaluation CompileInterpolated(Expression.Interpolated interpolated)
    {
        var parts = Compile(interpolated.Parts);
        return run =>
        {
            var text = new StringBuilder();
            foreach (var part in parts)
                Values.AppendTo(text, Interpolated(part(run)));
            run.Spend(text.Length / Limits.CharactersPerTurn);
            return text.ToString();
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

    /// <summary>As Scriban writes booleans here, and only here.</summary>
    static string Interpolated(object? value) => value is bool condition ? condition ? "True" : "False" : Values.ToText(value);

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
            var list = new TemplateList(items.Length);
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
