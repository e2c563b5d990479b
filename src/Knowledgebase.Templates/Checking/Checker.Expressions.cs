using System.Collections.Immutable;
using System.Diagnostics;
using Knowledgebase.Templates.Functions;
using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Checking;

internal sealed partial class Checker
{
    /// <summary>What the expression gives. A function that stands alone is called.</summary>
    Shape Evaluate(Expression expression)
    {
        switch (expression)
        {
            case Expression.Literal literal:
                return ShapeOf(literal.Value);
            case Expression.Global { Name: IncludeName or IncludeJoinName }:
                return EvaluateCall(new Expression.Call(expression.At, expression, [], []));
            case Expression.Member member when BuiltInOf(member) is { } function:
                return EvaluateBuiltIn(function, new Expression.Call(member.At, member, [], []));
            case Expression.Global or Expression.Local or Expression.ArgumentList or Expression.Member or Expression.Index:
                return Called(EvaluateReference(expression), expression);
            case Expression.This:
                return scopes.TryPeek(out var scope) ? scope : Shape.Any;
            case Expression.WrappedBlock:
                return WalkPassedBlock();
            case Expression.Unary unary:
                var operand = Evaluate(unary.Operand);
                return unary.Operator == UnaryOperator.Not ? Shape.Boolean : NumberOf(operand);
            case Expression.Step step:
                var counted = NumberOf(Evaluate(step.Target));
                Set(step.Target, counted);
                return counted;
            case Expression.Binary binary:
                return EvaluateBinary(binary);
            case Expression.Conditional conditional:
                return EvaluateConditional(conditional);
            case Expression.IsEmpty question:
                Evaluate(question.Of);
                return Shape.Boolean;
            case Expression.Interpolated text:
                foreach (var part in text.Parts)
                    Evaluate(part);
                return Shape.Text;
            case Expression.Spread spread:
                Evaluate(spread.Of);
                return Shape.Any;
            case Expression.Call call:
                return EvaluateCall(call);
            case Expression.Alias alias:
                return EvaluateReference(alias.Of);
            case Expression.ArrayLiteral array:
                var items = Shape.Either(array.Items.Select(Evaluate).ToList());
                return new Shape.List(set.Written.AnyItem ? Shape.Any : items);
            case Expression.ObjectLiteral @object:
                return EvaluateObject(@object);
            case Expression.Function function:
                return new Shape.Function(function.Syntax);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The same, but a function is not called.</summary>
    Shape EvaluateReference(Expression expression)
    {
        switch (expression)
        {
            case Expression.Global global:
                return ReadVariable(global);
            case Expression.Local local:
                return state?.Locals.GetValueOrDefault(local.Name) ?? Shape.Missing;
            case Expression.ArgumentList:
                return calls.Peek().Arguments;
            case Expression.Member member when BuiltInOf(member) is { } function:
                return new Shape.BuiltInFunction(function);
            case Expression.Member { Of: Expression.Global { Name: var group } } when BuiltIns.Groups.ContainsKey(group):
                // The name of the function is unknown, which is seen when compiling.
                return Shape.Any;
            case Expression.Member { Of: Expression.Global { Name: "for" or "while" or "tablerow" } } member:
                return member.Name is "index" or "rindex" or "length" or "col" ? Shape.Number : Shape.Boolean;
            case Expression.Member member:
                return ReadMember(Evaluate(member.Of), member.Name, member.At);
            case Expression.Index index:
                return ReadIndex(index);
            default:
                return Evaluate(expression);
        }
    }

    Shape ReadVariable(Expression.Global global)
    {
        var name = global.Name;
        foreach (var scope in scopes)
        {
            if (ReadFromScope(scope, name) is { } member)
                return member;
        }

        if (state?.IsLost == true)
            return Shape.Any;
        if (state?.Globals.GetValueOrDefault(name) is { } assigned)
            return assigned;
        if (FindInModels(name) is { } found)
            return found;
        if (set.AssignedGlobals.Contains(name) || set.Written.Contains(name))
            return Shape.Missing;
        if (!BuiltIns.Groups.ContainsKey(name))
        {
            var known = models.SelectMany(ValueMembers.NamesOf).Concat(set.AssignedGlobals)
                .Concat(scopes.SelectMany(scope => ShapeReader.Describe(scope).Names));
            var problem = Mistake.UnknownVariable(global.At, name, known).Problem;
            Report(problem.At, problem.Code, problem.Message);
        }

        return Shape.Missing;
    }

    /// <summary>Null where the object of a <c>with</c> does not have the name, so that it means what it means outside.</summary>
    Shape? ReadFromScope(Shape scope, string name) => scope switch
    {
        // Whether it has the key shows when rendering.
        Shape.Value value when ValueMembers.EntryOf(value.Type) is not null => Shape.Any,
        Shape.Value value => ValueMembers.Find(value.Type, name),
        Shape.Made made when !set.Written.Contains(name) => made.Members.GetValueOrDefault(name),
        Shape.Null => null,
        _ => Shape.Any,
    };

    Shape ReadMember(Shape owner, string name, Span at)
    {
        if (ShapeReader.Member(owner, name, set.Written.Contains(name)) is { } member)
            return member;
        ReportUnknownMember(at, name, owner);
        // Nothing further is claimed of what is not there.
        return Shape.Missing;
    }

    Shape ReadIndex(Expression.Index index)
    {
        var owner = Evaluate(index.Of);
        if (index.Key is Expression.Literal { Value: string name })
            return ReadMember(owner, name, index.At);
        var key = Evaluate(index.Key);
        if (owner is Shape.Given given)
        {
            return index.Key is Expression.Literal { Value: int place and >= 0 }
                ? place < given.InOrder.Length ? given.InOrder[place] : Shape.Missing
                : Shape.Any;
        }

        if (key == Shape.Text)
            return owner is Shape.Value value && ValueMembers.EntryOf(value.Type) is { } entry ? entry : Shape.Any;
        return key == Shape.Number && owner is Shape.List or Shape.Value ? ShapeReader.Item(owner) : Shape.Any;
    }

    Shape EvaluateBinary(Expression.Binary binary)
    {
        var left = Evaluate(binary.Left);
        if (binary.Operator is not (BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Coalesce or BinaryOperator.CoalesceIfPresent))
            return Combine(binary.Operator, left, Evaluate(binary.Right));
        // The right side may not be worked out at all.
        var before = state;
        var right = Evaluate(binary.Right);
        state = Join(before, state);
        return Combine(binary.Operator, left, right);
    }

    static Shape Combine(BinaryOperator @operator, Shape left, Shape right) => @operator switch
    {
        BinaryOperator.Coalesce => Shape.Either(left, right),
        BinaryOperator.CoalesceIfPresent => right,
        BinaryOperator.RangeInclusive or BinaryOperator.RangeExclusive => new Shape.List(Shape.Number),
        BinaryOperator.Add when left == Shape.Text || right == Shape.Text => Shape.Text,
        BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide
            or BinaryOperator.DivideToInteger or BinaryOperator.Modulo =>
            NumberOf(left) == Shape.Number && NumberOf(right) == Shape.Number ? Shape.Number : Shape.Any,
        BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight => Shape.Any,
        _ => Shape.Boolean,
    };

    /// <summary>Of what the language has for itself, like <c>empty</c>, nothing is known.</summary>
    static Shape ShapeOf(object? literal) => literal switch
    {
        null => Shape.Missing,
        string => Shape.Text,
        bool => Shape.Boolean,
        int or long or double or decimal => Shape.Number,
        _ => Shape.Any,
    };

    /// <summary>Which kind of number it is makes no difference: none has members.</summary>
    static Shape NumberOf(Shape shape) => shape is Shape.Value { Type: var type }
        && (type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(decimal))
        ? Shape.Number
        : Shape.Any;

    Shape EvaluateConditional(Expression.Conditional conditional)
    {
        Evaluate(conditional.Condition);
        var before = state;
        var whenTrue = Evaluate(conditional.WhenTrue);
        var after = state;
        state = before;
        var whenFalse = Evaluate(conditional.WhenFalse);
        state = Join(after, state);
        return Shape.Either(whenTrue, whenFalse);
    }

    Shape.Made EvaluateObject(Expression.ObjectLiteral @object)
    {
        var members = ImmutableDictionary.CreateBuilder<string, Shape>(StringComparer.Ordinal);
        foreach (var member in @object.Members)
            members[member.Name] = Evaluate(member.Value);
        return new Shape.Made(members.ToImmutable());
    }
}
