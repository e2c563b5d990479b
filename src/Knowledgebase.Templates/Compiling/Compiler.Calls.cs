using System.Diagnostics;
using Knowledgebase.Templates.Functions;
using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    const string IncludeName = "include";

    Evaluation CompileCall(Expression.Call call)
    {
        if (IsInclude(call.Callee))
        {
            var (routine, given) = CompileInclude(call);
            return run => routine(run).Invoke(run, given(run), call.At);
        }

        if (call.Callee is Expression.Member member && GroupOf(member) is not null)
            return BuiltInOf(member) is { } builtIn ? CompileBuiltInCall(builtIn, call) : static _ => null;

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
            return new Arguments(inOrder, byName);
        };
    }

    static bool IsInclude(Expression callee) => callee is Expression.Global { Name: IncludeName };

    /// <summary>As in Scriban, <c>$0</c> is the name of the template and <c>$1</c> the first argument behind it.</summary>
    (Func<Run, Routine> Routine, Func<Run, Arguments> Arguments) CompileInclude(Expression.Call call)
    {
        var arguments = CompileArguments(call);
        if (call.Arguments is [])
        {
            set.Report(call.At, TemplateProblemCodes.WrongArguments, "`include` needs the name of a template");
            return (static _ => throw new UnreachableException("A template with problems is never rendered."), arguments);
        }

        var routines = set.Routines;
        if (call.Arguments[0] is Expression.Literal { Value: string literal, At: var at })
        {
            if (routines.TryGetValue(literal, out var known))
                return (_ => known, arguments);
            var problem = Mistake.UnknownInclude(at, literal, routines.Keys).Problem;
            set.Report(problem.At, problem.Code, problem.Message);
        }

        var name = Compile(call.Arguments[0]);
        return (run => Find(routines, Values.ToText(name(run)), call.At), arguments);
    }

    static Routine Find(IReadOnlyDictionary<string, Routine> routines, string name, Span at) =>
        routines.TryGetValue(name, out var found) ? found : throw Mistake.UnknownInclude(at, name, routines.Keys);

    /// <summary>The functions of <c>string</c> in <c>string.upcase</c>; null for any other expression.</summary>
    static FunctionGroup? GroupOf(Expression callee) =>
        callee is Expression.Member { Of: Expression.Global group } ? BuiltIns.Groups.GetValueOrDefault(group.Name) : null;

    BuiltIn? BuiltInOf(Expression.Member member)
    {
        if (GroupOf(member) is not { } group)
            return null;
        if (group.Functions.TryGetValue(member.Name, out var found))
            return found;
        var name = $"{group.Name}.{member.Name}";
        var known = group.Functions.Values.Select(function => function.Name);
        var message = $"there is no function `{name}`{Suggestion.For(name, known)}";
        set.Report(member.At, TemplateProblemCodes.UnknownFunction, message);
        return null;
    }

    Evaluation CompileBuiltInCall(BuiltIn function, Expression.Call call)
    {
        if (function.Misuse(call.Arguments.Length, call.NamedArguments.Select(argument => argument.Name)) is { } misuse)
        {
            set.Report(call.At, TemplateProblemCodes.WrongArguments, misuse);
            return static _ => null;
        }

        var at = call.At;
        var values = new Evaluation?[Math.Max(call.Arguments.Length, function.Parameters.Length)];
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
