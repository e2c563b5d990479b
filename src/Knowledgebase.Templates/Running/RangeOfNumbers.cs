using System.Collections;

namespace Knowledgebase.Templates.Running;

/// <summary><c>1..5</c>: numbers in a row that are never stored.</summary>
internal sealed class RangeOfNumbers(int first, int count) : IReadOnlyList<object?>
{
    public int Count => count;

    public object? this[int index] => Values.Of(first + index);

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
