using Knowledgebase.Templates.Functions;
using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    Evaluation CompileCall(Expression.Call call)
    {
        if (call.Callee is Expression.Alias alias)
            return CompileCall(call with { Callee = alias.Of });
        if (IsInclude(call.Callee))
        {
            var (routine, given) = CompileInclude(call);
            return run => routine(run).Invoke(run, given(run), call.At);
        }

        if (call.Callee is Expression.Global { Name: IncludeJoinName })
            return CompileIncludeJoin(call);
        if (call.Callee is Expression.Member member && GroupOf(member) is not null)
            return CompileMemberOfGroup(member, call);

        var (function, arguments) = CompileUserCall(call);
        return run => function(run).Invoke(run, arguments(run), call.At);
    }

    (Func<Run, TemplateFunction> Function, Func<Run, Arguments> Arguments) CompileUserCall(Expression.Call call)
    {
        var callee = CompileReference(call.Callee);
        var name = call.Callee is Expression.Global global ? global.Name : "this";
        TemplateFunction Function(Run run) => callee(run) switch
        {
            TemplateFunction function => function,
            var other => throw Mistake.WrongValue(call.Callee.At, $"`{name}` to be a function, since arguments follow it", other),
        };
        return (Function, CompileArguments(call));
    }

    Func<Run, Arguments> CompileArguments(Expression.Call call)
    {
        var values = Compile(call.Arguments);
        var names = call.NamedArguments.Select(argument => argument.Name).ToArray();
        var named = call.NamedArguments.Select(argument => Compile(argument.Value)).ToArray();
        var isSpread = HasSpread(call);
        if (values.Length + named.Length == 0)
            return static _ => Arguments.None;
        return run =>
        {
            var inOrder = new object?[values.Length];
            for (var i = 0; i < values.Length; i++)
                inOrder[i] = values[i](run);
            var byName = named.Length == 0 ? [] : new KeyValuePair<string, object?>[named.Length];
            for (var i = 0; i < named.Length; i++)
                byName[i] = new(names[i], named[i](run));
            return new Arguments(isSpread ? SpreadItems.Among(inOrder) : inOrder, byName);
        };
    }

    static bool HasSpread(Expression.Call call) => call.Arguments.Any(argument => argument is Expression.Spread);

    Evaluation CompileSpread(Expression.Spread spread)
    {
        var list = Compile(spread.Of);
        return run => new SpreadItems(list(run));
    }

    /// <summary>The functions of <c>string</c> in <c>string.upcase</c>; null for any other expression.</summary>
    static FunctionGroup? GroupOf(Expression callee) =>
        callee is Expression.Member { Of: Expression.Global group } ? BuiltIns.Groups.GetValueOrDefault(group.Name) : null;

    BuiltIn? BuiltInOf(Expression.Member member)
    {
        if (GroupOf(member) is not { } group)
            return null;
        if (group.Functions.TryGetValue(member.Name, out var found))
            return found;
        if (!set.Settings.NamesMustExist)
            return null;
        var name = $"{group.Name}.{member.Name}";
        var known = group.Functions.Values.Select(function => function.Name);
        var message = $"there is no function `{name}`{Suggestion.For(name, known)}";
        set.Report(member.At, TemplateProblemCodes.UnknownFunction, message);
        return null;
    }

    Evaluation CompileMemberOfGroup(Expression.Member member, Expression.Call call)
    {
        if (BuiltInOf(member) is { } builtIn)
            return CompileBuiltInCall(builtIn, call);
        var name = $"{GroupOf(member)!.Name}.{member.Name}";
        return run => throw Mistake.WrongValue(member.At, $"`{name}` to be a function, since arguments follow it", null);
    }

    Evaluation CompileBuiltInCall(BuiltIn function, Expression.Call call)
    {
        if (HasSpread(call))
        {
            var arguments = CompileArguments(call);
            return run => function.Invoke(run, arguments(run), call.At);
        }

        if (function.Misuse(call.Arguments.Length, call.NamedArguments.Select(argument => argument.Name)) is { } misuse)
        {
            // What a script does not come to is no mistake where names need not exist either.
            if (!set.Settings.NamesMustExist)
                return run => throw Mistake.WrongArguments(call.At, misuse);
            set.Report(call.At, TemplateProblemCodes.WrongArguments, misuse);
            return static _ => null;
        }

        var at = call.At;
        var values = new Evaluation?[function.PlacesFor(call.Arguments.Length)];
        for (var i = 0; i < call.Arguments.Length; i++)
            values[i] = Compile(call.Arguments[i]);
        foreach (var argument in call.NamedArguments)
            values[function.PositionOf(argument.Name)] = Compile(argument.Value);
        if (values.Length > ArgumentRow.Length)
            return CompileLongCall(function, values, at);
        return run =>
        {
            var row = new ArgumentRow();
            for (var i = 0; i < values.Length; i++)
                row[i] = values[i]?.Invoke(run);
            ReadOnlySpan<object?> given = row;
            return function.Run(new FunctionCall(run, at, function, given[..values.Length]));
        };
    }

    static Evaluation CompileLongCall(BuiltIn function, Evaluation?[] values, Span at) => run =>
    {
        var given = Array.ConvertAll(values, value => value?.Invoke(run));
        return function.Run(new FunctionCall(run, at, function, given));
    };
}
