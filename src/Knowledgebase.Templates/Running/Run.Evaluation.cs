using System.Runtime.CompilerServices;

namespace Knowledgebase.Templates.Running;

internal sealed partial class Run
{
    int evaluations;

    /// <summary>The variables that the templates name, and the code that was evaluated so far.</summary>
    public Names Names => names;

    /// <summary>The templates that can be included.</summary>
    public required IReadOnlyDictionary<string, Routine> Routines { get; init; }

    /// <summary>Runs code that was compiled during this rendering.</summary>
    /// <param name="known">The variables that there are now, those from before at their places.</param>
    /// <param name="hasValue">Whether its last expression is its result, rather than what it writes.</param>
    public object? Evaluate(Step body, Names known, bool hasValue, Span at)
    {
        if (evaluations == Limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Mistake.LimitReached(at, $"evaluations stand more than {Limits.Depth} deep within each other");
        MakeRoomFor(known);
        evaluations++;
        var start = Output.Length;
        body(this);
        evaluations--;
        var isReturned = TryTakeResult(out var value);
        if (!isReturned && !hasValue)
            return TakeFrom(start);
        Output.CutAt(start);
        return isReturned ? value : LastValue;
    }

    void MakeRoomFor(Names known)
    {
        names = known;
        var count = Globals.Length;
        if (count < known.GlobalCount)
        {
            var larger = new object?[known.GlobalCount];
            Globals.CopyTo(larger, 0);
            Array.Fill(larger, Unset, count, larger.Length - count);
            Globals = larger;
        }

        foreach (var frame in frames)
            frame?.MakeRoomFor(known.LocalCount);
    }
}
