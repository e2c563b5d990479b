using System.Diagnostics;
using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    const string IncludeName = "include";

    const string IncludeJoinName = "include_join";

    static bool IsInclude(Expression callee) => callee is Expression.Global { Name: IncludeName };

    /// <summary>As in Scriban, <c>$0</c> is the name of the template and <c>$1</c> the first argument behind it.</summary>
    (Func<Run, Routine> Routine, Func<Run, Arguments> Arguments) CompileInclude(Expression.Call call)
    {
        foreach (var argument in call.NamedArguments)
            set.Names.AssignLocal(argument.Name);
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
            if (set.Settings.NamesMustExist)
                set.Report(problem.At, problem.Code, problem.Message);
        }

        var name = Compile(call.Arguments[0]);
        return (run => Find(routines, Values.ToText(name(run)), call.At), arguments);
    }

    /// <summary>
    /// <c>include_join names separator begin end</c> includes templates one behind the other. What stands between and around
    /// them is text, or the name of a template behind <c>tpl:</c>.
    /// </summary>
    Evaluation CompileIncludeJoin(Expression.Call call)
    {
        if (call.Arguments.Length is < 2 or > 4)
        {
            set.Report(
                call.At, TemplateProblemCodes.WrongArguments,
                $"found {call.Arguments.Length} arguments; expected `{IncludeJoinName} names separator begin? end?`");
        }

        var arguments = CompileArguments(call);
        var (routines, at) = (set.Routines, call.At);
        return run =>
        {
            var given = arguments(run);
            var names = given[0] is string single ? [single] : Items.ListOf(given[0], at).ToList();
            var start = run.Output.Length;
            Write(run, given, 2);
            for (var i = 0; i < names.Count; i++)
            {
                if (i > 0)
                    Write(run, given, 1);
                Find(routines, Values.ToText(names[i]), at).Render(run, given, null, at);
            }

            Write(run, given, 3);
            return run.TakeFrom(start);
        };

        void Write(Run run, Arguments given, int index)
        {
            const string TemplateMark = "tpl:";
            var part = index < given.Count ? given[index] : null;
            var text = Values.ToText(part);
            if (text.StartsWith(TemplateMark, StringComparison.Ordinal))
                Find(routines, text[TemplateMark.Length..], at).Render(run, given, null, at);
            else
                ValueWriter.Write(run.Output, part, OfRendering);
        }
    }

    static Routine Find(IReadOnlyDictionary<string, Routine> routines, string name, Span at) =>
        routines.TryGetValue(name, out var found) ? found : throw Mistake.UnknownInclude(at, name, routines.Keys);
}
