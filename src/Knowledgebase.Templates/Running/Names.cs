namespace Knowledgebase.Templates.Running;

/// <summary>
/// The variables of a set of templates, each with the place where its value is kept during a rendering. All templates
/// of a set share them, since those that are included see and set the variables of those that include them.
/// </summary>
internal sealed class Names
{
    readonly Dictionary<string, int> globals = [];
    readonly Dictionary<string, int> locals = [];
    readonly HashSet<string> assigned = [];

    public int GlobalCount => globals.Count;

    public int LocalCount => locals.Count;

    /// <summary>The names that some template gives a value, locals with their dollar.</summary>
    public IReadOnlySet<string> Assigned => assigned;

    public int Global(string name) => SlotOf(globals, name);

    public int Local(string name) => SlotOf(locals, name);

    public void MarkAssigned(string name) => assigned.Add(name);

    static int SlotOf(Dictionary<string, int> slots, string name)
    {
        if (!slots.TryGetValue(name, out var slot))
            slots.Add(name, slot = slots.Count);
        return slot;
    }
}
