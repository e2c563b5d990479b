using System.Runtime.CompilerServices;

namespace Knowledgebase.Templates.Running;

/// <summary>One rendering: its models, variables and output. Nothing of it outlives the rendering or is shared.</summary>
internal sealed class Run
{
    static readonly object Unset = new();

    readonly object[] models;
    readonly Names names;
    readonly Stack<object?> saved = new();
    readonly Frame?[] frames = new Frame?[Limits.Depth + 1];
    int depth;
    int work;
    object? result;
    bool hasResult;

    public Run(TemplateOutput output, object[] models, Names names)
    {
        (Output, this.models, this.names) = (output, models, names);
        Globals = new object?[names.GlobalCount];
        Array.Fill(Globals, Unset);
        Frame = frames[0] = new Frame(names.LocalCount);
    }

    public TemplateOutput Output { get; }

    /// <summary>The variables by slot; read them through <see cref="ReadGlobal" />, which knows the models behind them.</summary>
    public object?[] Globals { get; }

    public Frame Frame { get; private set; }

    public LoopState? Loop { get; set; }

    /// <summary>The objects of the <c>with</c> blocks around, innermost last.</summary>
    public Stack<object> Scopes { get; } = new();

    public object? ReadGlobal(int slot, string name, Span at)
    {
        if (Scopes.Count > 0 && TryReadFromScopes(name, out var member))
            return member;
        var value = Globals[slot];
        if (!ReferenceEquals(value, Unset))
            return value;
        foreach (var model in models)
        {
            // Models do not change during a rendering, so what was read once is kept like a variable.
            if (TypeMembers.Of(model.GetType()).TryRead(model, name, out value))
                return Globals[slot] = value;
        }

        if (names.AssignedGlobals.Contains(name))
            return null;
        var known = models.SelectMany(model => TypeMembers.Of(model.GetType()).NamesIn(model)).Concat(names.AssignedGlobals);
        throw Mistake.UnknownVariable(at, name, known);
    }

    bool TryReadFromScopes(string name, out object? member)
    {
        foreach (var scope in Scopes)
        {
            if (TypeMembers.Of(scope.GetType()).TryRead(scope, name, out member))
                return true;
        }

        member = null;
        return false;
    }

    /// <summary>Keeps the variables that a function is about to set for itself.</summary>
    public void Save(int[] slots)
    {
        foreach (var slot in slots)
            saved.Push(Globals[slot]);
    }

    /// <summary>Puts back what <see cref="Save" /> kept.</summary>
    public void Restore(int[] slots)
    {
        for (var i = slots.Length - 1; i >= 0; i--)
            Globals[slots[i]] = saved.Pop();
    }

    /// <summary>Counts turns of loops and what takes as long, so that no rendering goes on forever.</summary>
    public void Spend(int turns)
    {
        work += turns;
        if (work > Limits.Work)
            throw Mistake.LimitReached(default, $"this rendering took more than {Limits.Work} turns of loops and calls");
    }

    /// <summary>Counts text that is about to be copied or compared.</summary>
    public void SpendOn(object? value)
    {
        if (value is string { Length: >= Limits.CharactersPerTurn } text)
            Spend(text.Length / Limits.CharactersPerTurn);
        else if (value is Html { Text.Length: >= Limits.CharactersPerTurn } html)
            Spend(html.Text.Length / Limits.CharactersPerTurn);
    }

    /// <summary>Takes back what was written from <paramref name="start" /> on.</summary>
    public Html TakeFrom(int start)
    {
        var taken = new Html(Output.TakeFrom(start));
        SpendOn(taken);
        return taken;
    }

    public void Enter(Arguments arguments, WrappedBlock? block, Span at)
    {
        if (depth == Limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Mistake.LimitReached(
                at, $"calls and includes stand more than {Limits.Depth} deep within each other; is one of them its own part?");
        }

        Spend(1);
        depth++;
        Frame = frames[depth] ??= new Frame(names.LocalCount);
        Frame.Reset(arguments, block);
    }

    public void Leave() => Frame = frames[--depth]!;

    public void SetResult(object? value) => (result, hasResult) = (value, true);

    /// <summary>What <c>ret</c> gave, once; false if the function only rendered.</summary>
    public bool TryTakeResult(out object? value)
    {
        value = result;
        var had = hasResult;
        (result, hasResult) = (null, false);
        return had;
    }
}
