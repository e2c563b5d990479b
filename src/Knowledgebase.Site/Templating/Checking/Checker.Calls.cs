using System.Collections.Immutable;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Checking;

/// <summary>Calls of Scriban's functions, and includes.</summary>
internal sealed partial class Checker
{
    Shape EvaluatePipe(ScriptPipeCall pipe, Shape from)
    {
        switch (pipe.To)
        {
            // Scriban reads `a | f | g` as `a | (f | g)`.
            case ScriptPipeCall next:
                return EvaluatePipe(next, EvaluateStage(next.From, from));
            default:
                return EvaluateStage(pipe.To, from);
        }
    }

    Shape EvaluateStage(ScriptExpression? stage, Shape from)
    {
        if (stage is ScriptFunctionCall call)
            return EvaluateCall(call, from);
        if (stage is ScriptMemberExpression member && FunctionOf(member) is { } function)
            return Call(function, member.Span, [from], []);
        return stage is ScriptVariableGlobal { Name: TemplateSet.IncludeFunction } ? EvaluateInclude(stage.Span, null, [from], []) : Evaluate(stage);
    }

    Shape EvaluateCall(ScriptFunctionCall call, Shape? from)
    {
        Shape[] piped = from is null ? [] : [from];
        var inOrder = call.Arguments.Where(argument => argument is not ScriptNamedArgument).ToList();
        var named = call.Arguments.OfType<ScriptNamedArgument>().ToList();
        if (call.Target is ScriptVariableGlobal { Name: TemplateSet.IncludeFunction })
        {
            var name = from is null ? inOrder.FirstOrDefault() : null;
            return EvaluateInclude(call.Span, name, [.. piped, .. inOrder.Select(Evaluate)], named);
        }

        var given = inOrder.Select(Evaluate).ToList();
        foreach (var argument in named)
            Evaluate(argument);
        if (call.Target is not ScriptMemberExpression member || FunctionOf(member) is not { } function)
        {
            var target = Evaluate(call.Target);
            if (target is Shape.Value or Shape.List or Shape.Made)
                Report(TemplateRules.WrongValue, call.Target!.Span, $"expected a function, since arguments follow it, found {target.Name}");
            return Shape.Any;
        }

        // Sorting and picking name a member of each item.
        if (function.Name is "array.sort" or "array.map" && inOrder.LastOrDefault() is ScriptLiteral { Value: string key } literal)
        {
            var list = from ?? given[0];
            var found = ReadMember(list.Item, key, literal.Span);
            if (function.Name == "array.map")
                return new Shape.List(found);
        }

        return Call(function, call.Span, [.. piped, .. given], named);
    }

    Shape Call((string Name, IScriptCustomFunction Function) callee, SourceSpan at, IReadOnlyList<Shape> given, List<ScriptNamedArgument> named)
    {
        var (name, function) = callee;
        var parameters = Enumerable.Range(0, function.ParameterCount).Select(i => function.GetParameterInfo(i).Name).ToList();
        foreach (var argument in named.Where(argument => !parameters.Contains(argument.Name!.Name)))
            Report(TemplateRules.WrongArguments, argument.Span, $"`{name}` has no parameter `{argument.Name!.Name}`{SpellingSuggestion.For(argument.Name.Name, parameters)}");
        var count = given.Count + named.Count;
        if (count < function.RequiredParameterCount)
            Report(TemplateRules.WrongArguments, at, $"found too few arguments, {count}; `{name}` needs {function.RequiredParameterCount}");
        else if (function.VarParamKind == ScriptVarParamKind.None && count > function.ParameterCount)
            Report(TemplateRules.WrongArguments, at, $"found too many arguments, {count}; `{name}` takes at most {function.ParameterCount}");
        return FunctionResults.Of(name, function.ReturnType, given);
    }

    /// <summary>The function of Scriban's that <c>group.name</c> names; null for a member of anything else.</summary>
    (string Name, IScriptCustomFunction Function)? FunctionOf(ScriptMemberExpression member)
    {
        if (member.Target is not ScriptVariableGlobal { Name: var group } || member.Member is not { Name: var name }
            || scope.ContainsKey(group) || set.Assigned.Contains(group) || models.Any(model => Shape.Of(model).Member(group) is not null)
            || !Builtins.TryGetValue(group, out var found) || found is not ScriptObject functions)
        {
            return null;
        }

        if (functions.TryGetValue(name, out var value))
            return value is IScriptCustomFunction function ? ($"{group}.{name}", function) : null;
        Report(TemplateRules.UnknownFunction, member.Member.Span, $"there is no function `{group}.{name}`{SpellingSuggestion.For($"{group}.{name}", functions.Keys.Select(key => $"{group}.{key}"))}");
        return null;
    }

    Shape EvaluateInclude(SourceSpan at, ScriptExpression? nameExpression, IReadOnlyList<Shape> inOrder, List<ScriptNamedArgument> named)
    {
        var arguments = named.ToImmutableDictionary(argument => argument.Name!.Name, Evaluate);
        if (nameExpression is not ScriptLiteral { Value: string name })
        {
            // A part that is chosen by a value may assign any variable that any part assigns.
            mayAssignAnything = true;
            return Shape.Markup;
        }

        if (set.Find(name) is not { Body: { } body } part)
        {
            if (!set.Contains(name))
                Report(TemplateRules.UnknownInclude, nameExpression.Span, $"there is no template `{name}`{SpellingSuggestion.For(name, set.Names)}");
            return Shape.Markup;
        }

        if (SyntaxNodes.ArgumentsReadIn(part) is { } read)
        {
            foreach (var argument in named.Where(argument => !read.Contains(argument.Name!.Name)))
                Report(TemplateRules.WrongArguments, argument.Name!.Span, $"`{name}` has no use for an argument `{argument.Name.Name}`{SpellingSuggestion.For(argument.Name.Name, read)}");
        }

        if (parts.Count(open => open == name) >= DeepestRecursion)
            return Shape.Markup;
        var (outerGiven, outerCall, wasCertain) = (given, calledFrom, isCertain);
        (given, calledFrom, isCertain) = (new GivenArguments([.. inOrder], arguments), at, true);
        parts.Push(name);
        Walk(body);
        parts.Pop();
        (given, calledFrom, isCertain) = (outerGiven, outerCall, wasCertain);
        return Shape.Markup;
    }
}
