using Knowledgebase.Site.Templating.Rendering;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Shapes = System.Collections.Immutable.ImmutableDictionary<string, Knowledgebase.Site.Templating.Checking.Shape>;

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
                return literal.Value is { } value ? Shape.Of(value is string or bool ? value.GetType() : typeof(int)) : Shape.Missing;
            case ScriptVariableGlobal variable:
                return EvaluateVariable(variable);
            case Argument argument:
                return given.GetValueOrDefault(argument.BaseName, Shape.Missing);
            case ScriptNestedExpression nested:
                return Evaluate(nested.Expression);
            case ScriptNamedArgument argument:
                return argument.Value is null ? Shape.Boolean : Evaluate(argument.Value);
            case ScriptMemberExpression member:
                return FunctionOf(member) is { } function ? Call(function, member.Span, [], []) : ReadMember(Evaluate(member.Target), member.Member!.Name, member.Member.Span);
            case ScriptIndexerExpression indexer:
                return EvaluateIndexer(indexer);
            case ScriptAssignExpression assign:
                Assign(assign.Target, assign.EqualToken is { TokenType: TokenType.Equal } ? Evaluate(assign.Value) : Changed(assign));
                return Shape.Missing;
            case ScriptIncrementDecrementExpression change:
                Assign(change.Right, Shape.Number);
                return Shape.Number;
            case ScriptBinaryExpression binary:
                return ShapeOf(binary.Operator, Evaluate(binary.Left), Evaluate(binary.Right));
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias }:
                return Shape.Any;
            case ScriptUnaryExpression unary:
                var operand = Evaluate(unary.Right);
                return unary.Operator == ScriptUnaryOperator.Not ? Shape.Boolean : operand;
            case ScriptConditionalExpression choice:
                Evaluate(choice.Condition);
                return Shape.Either(Evaluate(choice.ThenValue), Evaluate(choice.ElseValue));
            case ScriptArrayInitializerExpression list:
                return Shape.ListOf(Shape.Either([.. list.Values.Select(Evaluate)]));
            case ScriptObjectInitializerExpression made:
                var members = Shapes.Empty.SetItems(made.Members.Select(member => KeyValuePair.Create(NameOf(member.Name), Evaluate(member.Value))));
                return set.ChangesObjects ? Shape.Any : Shape.ObjectOf(members);
            case Include include:
                WalkPart(include);
                return Shape.Markup;
            case ScriptFunctionCall call:
                return EvaluateCall(call);
            default:
                WalkChildren(expression);
                return expression is ScriptInterpolatedStringExpression ? Shape.Text : expression is ScriptIsEmptyExpression ? Shape.Boolean : Shape.Any;
        }
    }

    Shape Changed(ScriptAssignExpression assign)
    {
        Evaluate(assign.Value);
        return Evaluate(assign.Target) == Shape.Number ? Shape.Number : Shape.Any;
    }

    Shape EvaluateVariable(ScriptVariableGlobal variable)
    {
        var name = variable.Name;
        var isInScope = scope.TryGetValue(name, out var local);
        var found = isInScope ? local : models.Select(model => model.Member(name)).FirstOrDefault(shape => shape is not null);
        var isAssigned = set.Assigned.Contains(name);
        if (mayAssignAnything && isAssigned && !isInScope)
            return Shape.Any;
        if (found is not null || isAssigned)
            return Shape.Either(found ?? Shape.Missing, assigned.GetValueOrDefault(name, Shape.Missing));
        if (mayHaveAnyVariable || Builtins.ContainsKey(name))
            return Shape.Any;
        var known = models.SelectMany(model => model.MemberNames).Concat(set.Assigned).Concat(scope.Keys);
        Report(TemplateRules.NoVariable(variable.Span, name, known));
        return Shape.Any;
    }

    Shape ReadMember(Shape owner, string name, SourceSpan at)
    {
        if (owner.Member(name) is { } found)
            return found;
        Report(TemplateRules.NoMember(at, owner.Name, name, owner.MemberNames));
        return Shape.Any;
    }

    Shape EvaluateIndexer(ScriptIndexerExpression indexer)
    {
        var owner = Evaluate(indexer.Target);
        if (indexer.Index is ScriptLiteral { Value: string name })
            return ReadMember(owner, name, indexer.Target!.Span);
        Evaluate(indexer.Index);
        return owner.Entry;
    }

    static Shape ShapeOf(ScriptBinaryOperator operation, Shape left, Shape right) => operation switch
    {
        ScriptBinaryOperator.EmptyCoalescing => Shape.Either(left, right),
        ScriptBinaryOperator.And or ScriptBinaryOperator.Or => Shape.Boolean,
        >= ScriptBinaryOperator.CompareEqual and <= ScriptBinaryOperator.CompareGreaterOrEqual => Shape.Boolean,
        ScriptBinaryOperator.Add when left == Shape.Text || right == Shape.Text => Shape.Text,
        _ when left == Shape.Number && right == Shape.Number => Shape.Number,
        ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude => Shape.ListOf(Shape.Number),
        _ => Shape.Any,
    };

    Shape EvaluateCall(ScriptFunctionCall call)
    {
        var inOrder = call.Arguments.Where(argument => argument is not ScriptNamedArgument).ToList();
        var named = call.Arguments.OfType<ScriptNamedArgument>().ToList();
        var given = inOrder.Select(Evaluate).ToList();
        foreach (var argument in named)
            Evaluate(argument);
        if (call.Target is not ScriptMemberExpression member || FunctionOf(member) is not { } function)
        {
            var target = Evaluate(call.Target);
            if (target.IsKnown)
                Report(TemplateRules.WrongValue.At(call.Target!.Span, $"expected a function, since arguments follow it, found {target.Name}"));
            return Shape.Any;
        }

        // Sorting and picking name a member of each item.
        if (function.Name is "array.sort" or "array.map" && inOrder is [_, ScriptLiteral { Value: string key } literal])
        {
            var found = ReadMember(given[0].Item, key, literal.Span);
            if (function.Name == "array.map")
                return Shape.ListOf(found);
        }

        return Call(function, member.Span, given, named);
    }

    Shape Call((string Name, IScriptCustomFunction Function) callee, SourceSpan at, List<Shape> given, List<ScriptNamedArgument> named)
    {
        var (name, function) = callee;
        var parameters = Enumerable.Range(0, function.ParameterCount).Select(i => function.GetParameterInfo(i).Name).ToList();
        foreach (var argument in named.Where(argument => !parameters.Contains(argument.Name!.Name)))
            Report(TemplateRules.WrongArguments.At(argument.Span, $"`{name}` has no parameter `{argument.Name!.Name}`{SpellingSuggestion.For(argument.Name.Name, parameters)}"));
        var count = given.Count + named.Count;
        if (count < function.RequiredParameterCount)
            Report(TemplateRules.WrongArguments.At(at, $"found too few arguments, {count}; `{name}` needs {function.RequiredParameterCount}"));
        else if (function.VarParamKind == ScriptVarParamKind.None && count > function.ParameterCount)
            Report(TemplateRules.WrongArguments.At(at, $"found too many arguments, {count}; `{name}` takes at most {function.ParameterCount}"));
        return FunctionResults.Of(name, function.ReturnType, given);
    }

    /// <summary>The function of Scriban's that <c>group.name</c> names; null for a member of anything else.</summary>
    (string Name, IScriptCustomFunction Function)? FunctionOf(ScriptMemberExpression member)
    {
        if (member is not { Target: ScriptVariableGlobal { Name: var group }, Member.Name: var name }
            || scope.ContainsKey(group) || set.Assigned.Contains(group) || models.Any(model => model.Member(group) is not null)
            || !Builtins.TryGetValue(group, out var found) || found is not ScriptObject functions)
        {
            return null;
        }

        if (functions.TryGetValue(name, out var value))
            return value is IScriptCustomFunction function ? ($"{group}.{name}", function) : null;
        Report(TemplateRules.UnknownFunction.At(member.Member.Span, $"there is no function `{group}.{name}`{SpellingSuggestion.For($"{group}.{name}", functions.Keys.Select(key => $"{group}.{key}"))}"));
        return null;
    }

    static string NameOf(ScriptExpression? name) => name is ScriptLiteral literal ? literal.Value?.ToString() ?? "" : name?.ToString() ?? "";

    static ScriptObject Builtins => TemplateRenderer.Builtins;
}
