namespace Knowledgebase.Templates.Running;

/// <summary>A body that can be called: a function that a template defines, or a whole template that is included.</summary>
internal sealed class Routine(string name) : TemplateFunction(name)
{
    /// <summary>Whether it is a whole template, which is given what has a name as a local variable.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>Whether it is written as <c>do … end</c>, which belongs to what stands around it.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Null where <c>$0</c>, <c>$1</c>… are the only parameters.</summary>
    public RoutineParameter[]? Parameters { get; set; }

    /// <summary>The parameters, and the variables that exist inside of a function with parameters only.</summary>
    public OwnVariable[] OwnVariables { get; set; } = [];

    /// <summary>Set when compiled, so that templates can include each other in any order.</summary>
    public Step Body { get; set; } = static _ => Flow.Next;

    public override object? Invoke(Run run, Arguments arguments, Span at) => Invoke(run, arguments, null, at);

    /// <summary>
    /// The value that <c>ret</c> gives, or else what the body renders. Without escaping that stays where it was written,
    /// as in Scriban; with it, it has to be a value, which is escaped for where it ends up.
    /// </summary>
    public object? Invoke(Run run, Arguments arguments, WrappedBlock? block, Span at)
    {
        if (!run.Settings.Escapes)
            return InvokeUnescaped(run, arguments, block, at);
        var start = run.Output.Length;
        ExecuteUnindented(run, arguments, block, at);
        if (!run.TryTakeResult(out var value))
            return run.TakeFrom(start);
        Drop(run, start);
        return value;
    }

    /// <summary>What is written once more as a value is indented then.</summary>
    void ExecuteUnindented(Run run, Arguments arguments, WrappedBlock? block, Span at)
    {
        var indentation = run.Output.Indentation;
        run.Output.Indentation = indentation with { Text = null, IsAtLineStart = indentation.Text is null && indentation.IsAtLineStart };
        Execute(run, arguments, block, at);
        run.Output.Indentation = indentation;
    }

    object? InvokeUnescaped(Run run, Arguments arguments, WrappedBlock? block, Span at)
    {
        if (!IsTemplate)
        {
            Execute(run, arguments, block, at);
            return run.TryTakeResult(out var returned) ? returned : null;
        }

        var start = run.Output.Length;
        ExecuteUnindented(run, arguments, block, at);
        if (run.TryTakeResult(out var value))
            ValueWriter.WriteUnescaped(run.Output, value);
        return run.TakeFrom(start);
    }

    /// <summary>The same, written between tags right away.</summary>
    public void Render(Run run, Arguments arguments, WrappedBlock? block, Span at)
    {
        var start = run.Output.Length;
        Execute(run, arguments, block, at);
        if (!run.TryTakeResult(out var value))
            return;
        run.LastValue = value;
        if (!run.Settings.Escapes)
        {
            ValueWriter.WriteUnescaped(run.Output, value);
            return;
        }

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
        run.Enter(arguments, block, at, OwnVariables, seesCaller: IsTemplate || IsAnonymous);
        Bind(run, arguments, at);
        Body(run);
        run.Leave();
    }

    void Bind(Run run, Arguments arguments, Span at)
    {
        if (IsTemplate)
            run.BindNamed(arguments);
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
