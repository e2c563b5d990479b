namespace Knowledgebase.Templates.Running;

/// <summary>A body that can be called: a function that a template defines, or a whole template that is included.</summary>
internal sealed class Routine(string name) : TemplateFunction(name)
{
    /// <summary>Null where <c>$0</c>, <c>$1</c>… are the only parameters.</summary>
    public RoutineParameter[]? Parameters { get; set; }

    /// <summary>The global variables that it sets for itself only: a function with parameters has a scope of its own.</summary>
    public int[] OwnSlots { get; set; } = [];

    /// <summary>Set when compiled, so that templates can include each other in any order.</summary>
    public Step Body { get; set; } = static _ => Flow.Next;

    public override object? Invoke(Run run, Arguments arguments, Span at) => Invoke(run, arguments, null, at);

    /// <summary>The value that <c>ret</c> gives, or else what the body renders.</summary>
    public object? Invoke(Run run, Arguments arguments, WrappedBlock? block, Span at)
    {
        var start = run.Output.Length;
        Execute(run, arguments, block, at);
        if (!run.TryTakeResult(out var value))
            return run.TakeFrom(start);
        Drop(run, start);
        return value;
    }

    /// <summary>The same, written between tags right away.</summary>
    public void Render(Run run, Arguments arguments, WrappedBlock? block, Span at)
    {
        var start = run.Output.Length;
        Execute(run, arguments, block, at);
        if (!run.TryTakeResult(out var value))
            return;
        Drop(run, start);
        ValueWriter.WriteText(run.Output, value);
    }

    /// <summary>What is dropped took its time to write.</summary>
    static void Drop(Run run, int start)
    {
        run.Spend((run.Output.Length - start) / Limits.CharactersPerTurn);
        run.Output.CutAt(start);
    }

    void Execute(Run run, Arguments arguments, WrappedBlock? block, Span at)
    {
        var loop = run.Loop;
        run.Save(OwnSlots);
        run.Enter(arguments, block, at);
        Bind(run, arguments, at);
        Body(run);
        run.Leave();
        run.Loop = loop;
        run.Restore(OwnSlots);
    }

    void Bind(Run run, Arguments arguments, Span at)
    {
        if (Parameters is null)
            return;
        if (arguments.Count > Parameters.Length && Parameters is not [.., { TakesRest: true }])
        {
            throw Mistake.WrongArguments(
                at, $"found too many arguments, {arguments.Count}; `{Name}` takes at most {Parameters.Length}");
        }

        foreach (var argument in arguments.Named)
        {
            if (!Array.Exists(Parameters, parameter => parameter.Name == argument.Key))
            {
                var known = Parameters.Select(parameter => parameter.Name);
                throw Mistake.WrongArguments(
                    at, $"`{Name}` has no parameter `{argument.Key}`{Suggestion.For(argument.Key, known)}");
            }
        }

        for (var i = 0; i < Parameters.Length; i++)
            run.Globals[Parameters[i].Slot] = ValueFor(Parameters[i], i, run, arguments, at);
    }

    object? ValueFor(RoutineParameter parameter, int index, Run run, Arguments arguments, Span at)
    {
        if (parameter.TakesRest)
            return arguments.Skip(index).ToList();
        if (index < arguments.Count)
            return arguments[index];
        foreach (var argument in arguments.Named)
        {
            if (argument.Key == parameter.Name)
                return argument.Value;
        }

        return parameter.Default is null
            ? throw Mistake.WrongArguments(at, $"`{Name}` needs a value for its parameter `{parameter.Name}`")
            : parameter.Default(run);
    }
}

/// <summary>A parameter with the variable that holds it during the call.</summary>
internal sealed record RoutineParameter(string Name, int Slot, Evaluation? Default, bool TakesRest);
