using Knowledgebase.Templates.Functions;
using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    /// <summary>A value as it stands; a function is not called.</summary>
    Evaluation CompileReference(Expression expression)
    {
        switch (expression)
        {
            case Expression.Global { Name: var name, At: var at }:
                var slot = set.Names.Global(name);
                return run => run.ReadGlobal(slot, name, at);
            case Expression.Local { Name: var name, At: var at }:
                var local = set.Names.Local(name);
                set.LocalsRead.Add((name, at));
                return run => run.Frame.Locals[local];
            case Expression.ArgumentList:
                return static run => run.Frame.Arguments;
            case Expression.Member member when BuiltInOf(member) is { } function:
                return _ => function;
            case Expression.Member { Of: Expression.Global { Name: "for" or "while" or "tablerow" } } member:
                return CompileLoopMember(member);
            case Expression.Member { Name: var name, Optional: var isOptional, At: var at } member when GroupOf(member) is null:
                var owner = Compile(member.Of);
                var site = new MemberSite(name, isOptional, at, set.Settings.NamesMustExist);
                return run => site.Read(owner(run));
            case Expression.Index { Key: Expression.Literal { Value: string key }, Optional: var isOptional, At: var at } index:
                var named = Compile(index.Of);
                var entry = new MemberSite(key, isOptional, at, set.Settings.NamesMustExist);
                return isOptional
                    ? run => entry.Read(named(run))
                    : run => entry.Read(named(run) ?? throw Items.NothingToIndex(at));
            case Expression.Index { Optional: var isOptional, At: var at } index:
                var list = Compile(index.Of);
                var place = Compile(index.Key);
                var mustExist = set.Settings.NamesMustExist;
                return run =>
                {
                    var owner = list(run);
                    return owner is null && isOptional ? null : Items.Read(owner, place(run), at, mustExist);
                };
            case Expression.Member:
                // The name of the function is unknown and reported.
                return static _ => null;
            default:
                return Compile(expression);
        }
    }

    /// <summary>A function that stands alone is called without arguments.</summary>
    static Evaluation Called(Evaluation reference, Span at) => run =>
    {
        var value = reference(run);
        return value is TemplateFunction function ? function.Invoke(run, Arguments.None, at) : value;
    };

    Evaluation CompileMember(Expression.Member member) => BuiltInOf(member) is { } function
        ? CompileBuiltInCall(function, new Expression.Call(member.At, member, [], []))
        : Called(CompileReference(member), member.At);

    Evaluation CompileLoopMember(Expression.Member member)
    {
        var kind = LoopState.KindOf(((Expression.Global)member.Of).Name);
        var known = LoopState.NamesIn(kind);
        var (name, at) = (member.Name, member.At);
        if (!known.Contains(name))
            set.Report(at, TemplateProblemCodes.UnknownMember, $"loops have no member `{name}`{Suggestion.For(name, known)}");
        return run => run.Loops[(int)kind]?.Read(name) ?? throw Mistake.WrongValue(at, "to be inside of a loop", null);
    }

    Step CompileAssign(Statement.Assign assign)
    {
        var write = CompileSetter(assign.Target);
        var value = assign.Value is Expression.Function function ? CompileFunctionValue(function.Syntax) : Compile(assign.Value);
        if (assign.Operator is { } @operator)
        {
            var (current, change) = (Compile(assign.Target), value);
            value = run => Apply(run, @operator, current(run), change(run), assign.At);
        }

        return run =>
        {
            write(run, value(run));
            return Flow.Next;
        };
    }

    /// <summary>Sets a variable, a member or an item.</summary>
    Action<Run, object?> CompileSetter(Expression target)
    {
        switch (target)
        {
            case Expression.Global { Name: var name, At: var at }:
                var global = VariableFor(target);
                return (run, value) =>
                {
                    if (run.Scopes.TryPeek(out var scope))
                    {
                        Items.WriteMember(scope, name, value, at);
                        return;
                    }

                    run.RefuseIfReadOnly(global, name, at);
                    global.Write(run, value);
                };
            case Expression.Local { Name: var name, At: var at }:
                var local = VariableFor(target);
                return (run, value) =>
                {
                    run.RefuseIfReadOnly(local, name, at);
                    local.Write(run, value);
                };
            case Expression.Member { Name: var name, At: var at } member:
                var owner = Compile(member.Of);
                return (run, value) => Items.WriteMember(owner(run), name, value, at);
            case Expression.Index { At: var at } index:
                var list = Compile(index.Of);
                var key = Compile(index.Key);
                return (run, value) => run.Spend(Items.Write(list(run), key(run), value, at));
            default:
                // Not something that can be set, and reported by the parser.
                return static (_, _) => { };
        }
    }

    /// <summary>The place of a variable that the template sets.</summary>
    Variable VariableFor(Expression target)
    {
        if (target is Expression.Local local)
            return set.Names.AssignLocal(local.Name);

        var name = target is Expression.Global global ? global.Name : "";
        if (set.Settings.NamesMustExist && (BuiltIns.Groups.ContainsKey(name) || name is IncludeName or IncludeJoinName))
            set.Report(target.At, TemplateProblemCodes.Syntax, $"`{name}` is the name of built-in functions; choose another");
        var variable = set.Names.AssignGlobal(name);
        ownVariables?.TryAdd(variable.Slot, new OwnVariable(name, variable.Slot, IsParameter: false));
        return variable;
    }
}
