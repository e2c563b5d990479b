using System.Collections;

namespace Knowledgebase.Templates.Running;

/// <summary>What a function or template was called with: <c>$</c>, a list with names beside it.</summary>
internal sealed class Arguments(object?[] inOrder, KeyValuePair<string, object?>[] named) : IReadOnlyList<object?>
{
    public static readonly Arguments None = new([], []);

    public int Count => inOrder.Length;

    public ReadOnlySpan<KeyValuePair<string, object?>> Named => named;

    public object? this[int index] => inOrder[index];

    public bool TryGetNamed(string name, out object? value)
    {
        foreach (var argument in named)
        {
            if (argument.Key == name)
            {
                value = argument.Value;
                return true;
            }
        }

        value = name == "size" ? Values.Of(Count) : null;
        return name == "size";
    }

    public IEnumerator<object?> GetEnumerator() => inOrder.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
