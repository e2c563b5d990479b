using Knowledgebase.Templates.Functions;

namespace Knowledgebase.Templates.Running;

internal sealed partial class Run
{
    static readonly object Unset = new();

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

    /// <summary>Sets a member of the innermost <c>with</c>, or a variable, unless that is to keep its value.</summary>
    public void Import(string name, object? value, Span at)
    {
        var isReadOnly = Scopes.Count == 0 && names.TryFindGlobal(name, out var slot) && IsReadOnly(new Variable(false, slot));
        if (!isReadOnly)
            Items.WriteMember(Scope, name, value, at);
    }

    /// <summary>Every variable that has a value.</summary>
    public IEnumerable<KeyValuePair<string, object?>> ReadVariables() => models
        .SelectMany(model => TypeMembers.Of(model.GetType()).NamesIn(model))
        .Concat(names.Globals.Where(global => !ReferenceEquals(Globals[global.Value], Unset)).Select(global => global.Key))
        .Concat(others?.Keys.AsEnumerable() ?? [])
        .Distinct()
        .Select(name => KeyValuePair.Create(name, TryReadVariable(name, out var value) ? value : null));

    /// <summary>What has no value yet can still be set, as in Scriban.</summary>
    public void MakeReadOnly(Variable variable)
    {
        if (variable.ReadStored(this) is { } value && !ReferenceEquals(value, Unset))
            (readOnly ??= []).Add(variable);
    }

    bool IsReadOnly(Variable variable) => readOnly is not null && readOnly.Contains(variable);

    public void RefuseIfReadOnly(Variable variable, string name, Span at)
    {
        if (IsReadOnly(variable))
            throw Mistake.ReadOnlyVariable(at, name);
    }

    /// <summary>Whether a variable has a value from outside of the function that sets it.</summary>
    public bool Exists(OwnVariable variable) =>
        !ReferenceEquals(Globals[variable.Slot], Unset) || TryReadFromModels(variable.Name, out _);

    /// <summary>Puts away the variables of a call and of those around it, or back.</summary>
    void Swap(Frame? frame, bool isReturning)
    {
        if (frame is null)
            return;
        if (isReturning)
            Swap(frame.Enclosing, isReturning);
        frame.Own.Swap(this);
        if (!isReturning)
            Swap(frame.Enclosing, isReturning);
    }
}
