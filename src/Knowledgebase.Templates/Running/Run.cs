using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Knowledgebase.Templates.Running;

/// <summary>One rendering: its models, variables and output. Nothing of it outlives the rendering or is shared.</summary>
internal sealed partial class Run
{
    readonly object[] models;
    Names names;
    readonly Frame?[] frames = new Frame?[Limits.Depth + 1];
    readonly long start = Stopwatch.GetTimestamp();
    Dictionary<string, int>? cycles;
    int depth;
    int work;
    int nextLook = Limits.TurnsPerLook;
    object? result;
    bool hasResult;

    public Run(TemplateOutput output, object[] models, Names names, TemplateSettings settings)
    {
        (Output, this.models, this.names, Settings) = (output, models, names, settings);
        Chance = new Chance(settings.Seed);
        Globals = new object?[names.GlobalCount];
        Array.Fill(Globals, Unset);
        Frame = frames[0] = new Frame(names.LocalCount);
    }

    public TemplateOutput Output { get; }

    public TemplateSettings Settings { get; }

    public Chance Chance { get; }

    public Frame Frame { get; private set; }

    /// <summary>The innermost loop of each <see cref="LoopKind" />.</summary>
    public LoopState?[] Loops { get; } = new LoopState?[3];

    /// <summary>What the last expression of a script was worth.</summary>
    public object? LastValue { get; set; }

    /// <summary>Counts turns of loops and what takes as long, so that no rendering goes on forever.</summary>
    public void Spend(int turns)
    {
        work += turns;
        if (work >= nextLook)
            LookAtLimits();
    }

    void LookAtLimits()
    {
        if (work > Limits.Work)
            throw Mistake.LimitReached(default, $"this rendering took more than {Limits.Work} turns of loops and calls");
        if (Stopwatch.GetElapsedTime(start) > Settings.TimeLimit)
            throw Mistake.TookTooLong(Settings.TimeLimit);
        nextLook = Math.Min(work + Limits.TurnsPerLook, Limits.Work + 1);
    }

    /// <summary>Counts text and lists that are about to be copied or compared.</summary>
    public void SpendOn(object? value)
    {
        if (value is string { Length: >= Limits.CharactersPerTurn } text)
            Spend(text.Length / Limits.CharactersPerTurn);
        else if (value is Html { Text.Length: >= Limits.CharactersPerTurn } html)
            Spend(html.Text.Length / Limits.CharactersPerTurn);
        else if (value is List<object?> list)
            Spend(list.Count);
    }

    /// <summary>How often the group was asked for before; see <c>array.cycle</c>.</summary>
    public int NextInCycle(string group)
    {
        cycles ??= [];
        var turn = cycles.GetValueOrDefault(group);
        cycles[group] = turn + 1;
        return turn;
    }

    /// <summary>Takes back what was written from <paramref name="start" /> on.</summary>
    public object TakeFrom(int start)
    {
        var text = Output.TakeFrom(start);
        SpendOn(text);
        return Settings.Escapes ? new Html(text) : text;
    }

    /// <param name="own">The parameters of a function, and the variables that only exist inside of it.</param>
    /// <param name="seesCaller">Whether the variables of the function around can be seen: not in a function with a name.</param>
    public void Enter(Arguments arguments, WrappedBlock? block, Span at, OwnVariable[] own, bool seesCaller)
    {
        if (depth == Limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Mistake.LimitReached(
                at, $"calls and includes stand more than {Limits.Depth} deep within each other; is one of them its own part?");
        }

        Spend(1);
        var caller = Frame;
        depth++;
        Frame = frames[depth] ??= new Frame(names.LocalCount);
        Frame.Reset(arguments, block, enclosing: seesCaller ? caller : null);
        if (!seesCaller)
            Swap(caller, isReturning: false);
        Frame.Own.Hide(own, this);
    }

    /// <summary>Named arguments of an <c>include</c> are local variables of the template.</summary>
    public void BindNamed(Arguments arguments)
    {
        foreach (var argument in arguments.Named)
        {
            if (names.TryFindLocal(argument.Key, out var slot))
                Frame.Locals[slot] = argument.Value;
        }
    }

    public void Leave()
    {
        Frame.Own.Swap(this);
        var seesCaller = Frame.Enclosing is not null;
        Frame = frames[--depth]!;
        if (!seesCaller)
            Swap(Frame, isReturning: true);
    }

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
