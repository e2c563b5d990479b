using System.Collections.Immutable;
using Knowledgebase.Site.Templating.Rendering;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Checking;

/// <summary>What expressions give.</summary>
internal sealed partial class Checker
{
    Shape Evaluate(ScriptExpression? expression)
    {
        switch (expression)
        {
            case null:
                return Shape.Missing;
            case ScriptLiteral literal:
                return OfLiteral(literal.Value);
            case ScriptVariableGlobal variable:
                return EvaluateVariable(variable);
            case ScriptVariableLocal { BaseName: { Length: > 0 } name }:
                return given.Named.GetValueOrDefault(name) ?? Shape.Missing;
            case ScriptVariableLocal:
                return Shape.Any;
            case ScriptNestedExpression nested:
                return Evaluate(nested.Expression);
            case ScriptNamedArgument argument:
                return argument.Value is null ? Shape.Boolean : Evaluate(argument.Value);
            case ScriptIsEmptyExpression isEmpty:
                Evaluate(isEmpty.Target);
                return Shape.Boolean;
            case ScriptMemberExpression member:
                return FunctionOf(member) is { } function ? Call(function, member.Span, [], []) : EvaluateMember(member);
            case ScriptIndexerExpression indexer:
                return EvaluateIndexer(indexer);
            case ScriptAssignExpression assign:
                Assign(assign.Target, assign.EqualToken is { TokenType: TokenType.Equal } ? Evaluate(assign.Value) : Changed(assign));
                return Shape.Missing;
            case ScriptIncrementDecrementExpression change:
                Assign(change.Right, Shape.Number);
                return Shape.Number;
            case ScriptBinaryExpression binary:
                return EvaluateBinary(binary);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias }:
                return Shape.Any;
            case ScriptUnaryExpression unary:
                var operand = Evaluate(unary.Right);
                return unary.Operator == ScriptUnaryOperator.Not ? Shape.Boolean : operand;
            case ScriptConditionalExpression choice:
                Evaluate(choice.Condition);
                return Shape.Either(EvaluatePerhaps(choice.ThenValue), EvaluatePerhaps(choice.ElseValue));
            case ScriptArrayInitializerExpression list:
                return new Shape.List(Shape.Either([.. list.Values.Select(Evaluate)]));
            case ScriptObjectInitializerExpression made when !set.ChangesObjects:
                return new Shape.Made(made.Members.ToImmutableDictionary(member => NameOf(member.Name), member => Evaluate(member.Value)));
            case ScriptFunctionCall call:
                return EvaluateCall(call, null);
            case ScriptPipeCall pipe:
                return EvaluatePipe(pipe, Evaluate(pipe.From));
            default:
                foreach (var child in expression.Children.OfType<ScriptExpression>())
                    Evaluate(child);
                return expression is ScriptInterpolatedStringExpression ? Shape.Text : Shape.Any;
        }
    }

    Shape EvaluatePerhaps(ScriptExpression? expression)
    {
        var wasCertain = isCertain;
        isCertain = false;
        var shape = Evaluate(expression);
        isCertain = wasCertain;
        return shape;
    }

    Shape Changed(ScriptAssignExpression assign)
    {
        Evaluate(assign.Value);
        return Evaluate(assign.Target) == Shape.Number ? Shape.Number : Shape.Any;
    }

    Shape EvaluateVariable(ScriptVariableGlobal variable)
    {
        var name = variable.Name;
        if (scope.TryGetValue(name, out var local))
            return assigned.TryGetValue(name, out var changed) ? Shape.Either(local, changed) : local;
        var found = models.Select(model => Shape.Of(model).Member(name)).FirstOrDefault(shape => shape is not null);
        if (assigned.TryGetValue(name, out var value))
            return mayAssignAnything ? Shape.Any : found is null ? value : Shape.Either(found, value);
        if (set.Assigned.Contains(name))
            return mayAssignAnything ? Shape.Any : found ?? Shape.Missing;
        if (found is not null || mayHaveAnyVariable || Builtins.ContainsKey(name))
            return found ?? Shape.Any;
        var known = models.SelectMany(model => Shape.Of(model).MemberNames).Concat(set.Assigned).Concat(scope.Keys);
        Report(
            TemplateRules.UnknownVariable, variable.Span,
            $"`{name}` is not assigned in any template, and no model has a member of this name{SpellingSuggestion.For(name, known)}");
        return Shape.Any;
    }

    Shape EvaluateMember(ScriptMemberExpression member)
    {
        var name = member.Member!.Name;
        if (member.Target is ScriptVariableLocal { BaseName: "" })
            return given.Named.GetValueOrDefault(name) ?? (name == "size" ? Shape.Number : Shape.Missing);
        var owner = Evaluate(member.Target);
        if (owner is Shape.Null && isCertain && calledFrom is { } call && member.DotToken.TokenType != TokenType.QuestionDot
            && member.Target is ScriptMemberExpression { Target: ScriptVariableLocal { BaseName: "" }, Member: { } argument })
        {
            problems.TryAdd(
                TemplateRules.WrongArguments.At(call, argument.Name),
                TemplateRules.WrongArguments.At(call, $"`{parts.Peek()}` needs an argument `{argument.Name}`"));
        }

        return ReadMember(owner, name, member.Member.Span);
    }

    Shape ReadMember(Shape owner, string name, SourceSpan at)
    {
        if (owner.Member(name) is { } found)
            return found;
        Report(TemplateRules.UnknownMember, at, $"{owner.Name} has no member `{name}`{SpellingSuggestion.For(name, owner.MemberNames)}");
        return Shape.Any;
    }

    Shape EvaluateIndexer(ScriptIndexerExpression indexer)
    {
        if (indexer is { Target: ScriptVariableLocal { BaseName: "" }, Index: ScriptLiteral { Value: int place } })
            return place < given.InOrder.Length ? given.InOrder[place] : Shape.Missing;
        var owner = Evaluate(indexer.Target);
        if (indexer.Index is ScriptLiteral { Value: string name })
            return ReadMember(owner, name, indexer.Target!.Span);
        Evaluate(indexer.Index);
        return owner is Shape.Value { Type: var type } && ModelMembers.ValueOfKeys(type) is { } entry ? Shape.Of(entry)
            : owner is Shape.Made ? Shape.Any
            : owner.Item;
    }

    Shape EvaluateBinary(ScriptBinaryExpression binary)
    {
        var left = Evaluate(binary.Left);
        if (binary.Operator is ScriptBinaryOperator.EmptyCoalescing)
            return Shape.Either(left, EvaluatePerhaps(binary.Right));
        if (binary.Operator is ScriptBinaryOperator.And or ScriptBinaryOperator.Or)
        {
            EvaluatePerhaps(binary.Right);
            return Shape.Boolean;
        }

        var right = Evaluate(binary.Right);
        return binary.Operator switch
        {
            >= ScriptBinaryOperator.CompareEqual and <= ScriptBinaryOperator.CompareGreaterOrEqual => Shape.Boolean,
            ScriptBinaryOperator.Add when left == Shape.Text || right == Shape.Text => Shape.Text,
            _ when left == Shape.Number && right == Shape.Number => Shape.Number,
            ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude => new Shape.List(Shape.Number),
            _ => Shape.Any,
        };
    }

    static Shape OfLiteral(object? value) => value switch
    {
        null => Shape.Missing,
        string => Shape.Text,
        bool => Shape.Boolean,
        _ => Shape.Number,
    };

    static string NameOf(ScriptExpression? name) => name is ScriptLiteral literal ? literal.Value?.ToString() ?? "" : name?.ToString() ?? "";

    static ScriptObject Builtins => RenderContext.Builtins;
}
