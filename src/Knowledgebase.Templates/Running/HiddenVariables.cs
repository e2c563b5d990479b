namespace Knowledgebase.Templates.Running;

/// <summary>
/// The global variables that a call has for itself, and what they hid. What existed before is not hidden: setting it in a
/// function sets it for all, as in Scriban.
/// </summary>
internal sealed class HiddenVariables
{
    static readonly object NotHidden = new();

    OwnVariable[] variables = [];
    object?[] values = [];

    public void Hide(OwnVariable[] own, Run run)
    {
        variables = own;
        if (values.Length < own.Length)
            values = new object?[own.Length];
        for (var i = 0; i < own.Length; i++)
            values[i] = own[i].IsParameter || !run.Exists(own[i]) ? run.Globals[own[i].Slot] : NotHidden;
    }

    /// <summary>
    /// Puts back what was hidden, and keeps what hid it: for good at the end of the call, and while it calls a function with
    /// a name, which does not see its variables.
    /// </summary>
    public void Swap(Run run)
    {
        for (var i = 0; i < variables.Length; i++)
        {
            var slot = variables[i].Slot;
            if (!ReferenceEquals(values[i], NotHidden))
                (run.Globals[slot], values[i]) = (values[i], run.Globals[slot]);
        }
    }
}

/// <summary>A global variable that a function has for itself.</summary>
internal sealed record OwnVariable(string Name, int Slot, bool IsParameter);
