namespace Knowledgebase.Templates.Running;

/// <summary>
/// The variables of a set of templates, each with the place where its value is kept during a rendering. All templates
/// of a set share them, since those that are included see and set the variables of those that include them.
/// </summary>
internal sealed class Names
{
    readonly Dictionary<string, int> globals = [];
    readonly Dictionary<string, int> locals = [];
    readonly HashSet<string> assignedGlobals = [];
    readonly HashSet<string> assignedLocals = [];

    public Names()
    {
    }

    Names(Names other)
    {
        (globals, locals) = (new(other.globals), new(other.locals));
        (assignedGlobals, assignedLocals) = ([.. other.assignedGlobals], [.. other.assignedLocals]);
    }

    public int GlobalCount => globals.Count;

    public int LocalCount => locals.Count;

    /// <summary>The names that some template of the set gives a value.</summary>
    public IReadOnlySet<string> AssignedGlobals => assignedGlobals;

    /// <inheritdoc cref="AssignedGlobals" />
    public IReadOnlySet<string> AssignedLocals => assignedLocals;

    /// <summary>The place of a variable that some template of the set names.</summary>
    public bool TryFindGlobal(string name, out int slot) => globals.TryGetValue(name, out slot);

    /// <inheritdoc cref="TryFindGlobal" />
    public bool TryFindLocal(string name, out int slot) => locals.TryGetValue(name, out slot);

    /// <summary>All variables that the templates name, in the order in which they do so first.</summary>
    public IEnumerable<KeyValuePair<string, int>> Globals => globals;

    /// <summary>The same names at the same places, to which others may be added.</summary>
    public Names Copy() => new(this);

    public int Global(string name) => SlotOf(globals, name);

    public int Local(string name) => SlotOf(locals, name);

    public Variable AssignGlobal(string name)
    {
        assignedGlobals.Add(name);
        return new Variable(false, Global(name));
    }

    public Variable AssignLocal(string name)
    {
        assignedLocals.Add(name);
        return new Variable(true, Local(name));
    }

    static int SlotOf(Dictionary<string, int> slots, string name)
    {
        if (!slots.TryGetValue(name, out var slot))
            slots.Add(name, slot = slots.Count);
        return slot;
    }
}
