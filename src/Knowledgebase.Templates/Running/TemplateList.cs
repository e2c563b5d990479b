namespace Knowledgebase.Templates.Running;

/// <summary>A list that a template makes. As in Scriban, it can have members with names beside its items.</summary>
internal sealed class TemplateList(int capacity) : List<object?>(capacity)
{
    public Dictionary<string, object?> Members => field ??= [];

    public bool TryRead(string name, out object? value)
    {
        if (Members.TryGetValue(name, out value))
            return true;
        value = name == "size" ? Values.Of(Count) : null;
        return name == "size";
    }
}
