using System.Collections;

namespace Knowledgebase.Templates.Running;

/// <summary><c>empty</c>: equal to every list and object without content, and written as nothing.</summary>
internal sealed class Empty
{
    Empty()
    {
    }

    public static Empty Value { get; } = new();

    public override string ToString() => "";

    /// <summary>What <c>x.empty?</c> asks: text and lists without content are empty.</summary>
    public static bool Is(object? value) => value switch
    {
        "" or Html { Text: "" } => true,
        string or Html => false,
        IEnumerable => ListView.TryOf(value, out var list) && list.Count == 0,
        _ => false,
    };
}
