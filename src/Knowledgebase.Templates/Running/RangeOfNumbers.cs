using System.Collections;

namespace Knowledgebase.Templates.Running;

/// <summary><c>1..5</c>, or downwards <c>5..1</c>: numbers in a row that are never stored.</summary>
internal sealed class RangeOfNumbers : IReadOnlyList<object?>
{
    readonly long first;
    readonly int step;

    RangeOfNumbers(long first, int step, int count) => (this.first, this.step, Count) = (first, step, count);

    public int Count { get; }

    public object? this[int index] => Numbers.Whole(first + (long)step * index);

    /// <returns>Null beside null, and <c>empty</c> beside <c>empty</c>.</returns>
    public static object? Between(object? left, object? right, bool isInclusive, Span at)
    {
        if ((left is null || right is null) && !Values.IsText(left) && !Values.IsText(right))
            return null;
        if (left is Empty || right is Empty)
            return Empty.Value;
        (left, right) = (NumberOf(left), NumberOf(right));
        if (!Numbers.IsWhole(left) || !Numbers.IsWhole(right))
            throw Mistake.WrongValue(at, "whole numbers on both sides of the range", Numbers.IsWhole(left) ? right : left);
        var (first, last) = (Numbers.ToLong(left!), Numbers.ToLong(right!));
        var count = Int128.Abs((Int128)last - first) + (isInclusive ? 1 : 0);
        if (count > Limits.Turns)
            throw Mistake.LimitReached(at, $"this range has more than {Limits.Turns} numbers");
        return new RangeOfNumbers(first, first <= last ? 1 : -1, (int)count);
    }

    static object? NumberOf(object? value) => value is bool condition ? Values.Of(condition ? 1 : 0) : value;

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
