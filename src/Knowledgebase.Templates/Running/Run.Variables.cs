using Knowledgebase.Templates.Functions;

namespace Knowledgebase.Templates.Running;

internal sealed partial class Run
{
    static readonly object Unset = new();

    readonly Stack<object?> saved = new();

    /// <summary>Variables that templates only name while they run.</summary>
    Dictionary<string, object?>? others;

    HashSet<Variable>? readOnly;

    /// <summary>The variables by slot; read them through <see cref="ReadGlobal" />, which knows the models behind them.</summary>
    public object?[] Globals { get; private set; }

    /// <summary>The objects of the <c>with</c> blocks around, innermost last.</summary>
    public Stack<object> Scopes { get; } = new();

    /// <summary><c>this</c>.</summary>
    public object Scope => Scopes.TryPeek(out var scope) ? scope : field ??= new Variables(this);

    public object? ReadGlobal(int slot, string name, Span at)
    {
        if (Scopes.Count > 0 && TryReadFromScopes(name, out var member))
            return member;
        var value = Globals[slot];
        if (!ReferenceEquals(value, Unset))
            return value;
        // Models do not change during a rendering, so what was read once is kept like a variable.
        if (TryReadFromModels(name, out value))
            return Globals[slot] = value;
        if (BuiltIns.Groups.TryGetValue(name, out var group))
            return group;
        if (!Settings.NamesMustExist || names.AssignedGlobals.Contains(name))
            return null;
        var known = models.SelectMany(model => TypeMembers.Of(model.GetType()).NamesIn(model)).Concat(names.AssignedGlobals);
        throw Mistake.UnknownVariable(at, name, known);
    }

    bool TryReadFromScopes(string name, out object? member)
    {
        foreach (var scope in Scopes)
        {
            if (TypeMembers.Of(scope.GetType()).TryRead(scope, name, out member))
                return true;
        }

        member = null;
        return false;
    }

    bool TryReadFromModels(string name, out object? member)
    {
        foreach (var model in models)
        {
            if (TypeMembers.Of(model.GetType()).TryRead(model, name, out member))
                return true;
        }

        member = null;
        return false;
    }

    /// <summary>Reads a variable whose name is known only now.</summary>
    public bool TryReadVariable(string name, out object? value)
    {
        value = names.TryFindGlobal(name, out var slot) ? Globals[slot] : others?.GetValueOrDefault(name, Unset) ?? Unset;
        return !ReferenceEquals(value, Unset) || TryReadFromModels(name, out value);
    }

    /// <summary>Sets a variable whose name is known only now.</summary>
    public void WriteVariable(string name, object? value, Span at)
    {
        if (names.TryFindGlobal(name, out var slot))
        {
            RefuseIfReadOnly(new Variable(false, slot), name, at);
            Globals[slot] = value;
        }
        else
            (others ??= [])[name] = value;
    }

    /// <summary>Sets a member of the innermost <c>with</c>, or a variable.</summary>
    public void WriteScope(string name, object? value, Span at) => Items.WriteMember(Scope, name, value, at);

    /// <summary>Every variable that has a value.</summary>
    public IEnumerable<KeyValuePair<string, object?>> ReadVariables() => models
        .SelectMany(model => TypeMembers.Of(model.GetType()).NamesIn(model))
        .Concat(names.Globals.Where(global => !ReferenceEquals(Globals[global.Value], Unset)).Select(global => global.Key))
        .Concat(others?.Keys.AsEnumerable() ?? [])
        .Distinct()
        .Select(name => KeyValuePair.Create(name, TryReadVariable(name, out var value) ? value : null));

    public void MakeReadOnly(Variable variable) => (readOnly ??= []).Add(variable);

    public void RefuseIfReadOnly(Variable variable, string name, Span at)
    {
        if (readOnly is not null && readOnly.Contains(variable))
            throw Mistake.ReadOnlyVariable(at, name);
    }

    /// <summary>Keeps what a function is about to hide behind its parameters and variables.</summary>
    public void Save(OwnVariable[] variables)
    {
        foreach (var variable in variables)
            saved.Push(Globals[variable.Slot]);
    }

    /// <summary>
    /// Puts back what <see cref="Save" /> kept: what parameters hid, and that a variable did not exist. One that existed
    /// keeps what the function set, as in Scriban.
    /// </summary>
    public void Restore(OwnVariable[] variables)
    {
        for (var i = variables.Length - 1; i >= 0; i--)
        {
            var (kept, variable) = (saved.Pop(), variables[i]);
            if (variable.IsParameter || ReferenceEquals(kept, Unset) && !TryReadFromModels(variable.Name, out _))
                Globals[variable.Slot] = kept;
        }
    }
}
