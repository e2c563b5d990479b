using Scriban.Runtime;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>What an included template is given: <c>$</c>, and its local variables. <c>$.link</c> and <c>$link</c> are the same.</summary>
internal sealed class PartArguments(object?[] inOrder, string[] names, object?[] named)
{
    Dictionary<string, object?>? assigned;

    /// <summary>A named argument or an assigned local variable; null where there is none.</summary>
    public object? Find(string name)
    {
        if (assigned is not null && assigned.TryGetValue(name, out var value))
            return value;
        var index = Array.IndexOf(names, name);
        return index < 0 ? null : named[index];
    }

    public void Assign(string name, object? value) => (assigned ??= [])[name] = value;

    /// <summary>The same as a value of Scriban's, for templates that look at all their arguments.</summary>
    public ScriptArray ToScriptArray()
    {
        var all = new ScriptArray(inOrder);
        for (var i = 0; i < names.Length; i++)
            all.SetValue(names[i], named[i], readOnly: false);
        return all;
    }
}
