using System.Collections;

namespace Knowledgebase.Templates.Running;

/// <summary><c>this</c>: the variables of a rendering as an object, to be read and set by name.</summary>
internal sealed class Variables(Run run) : IReadOnlyCollection<KeyValuePair<string, object?>>
{
    public int Count => run.ReadVariables().Count();

    public bool TryRead(string name, out object? value) => run.TryReadVariable(name, out value);

    public void Write(string name, object? value, Span at) => run.WriteVariable(name, value, at);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => run.ReadVariables().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
