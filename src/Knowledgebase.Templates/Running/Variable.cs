namespace Knowledgebase.Templates.Running;

/// <summary>A variable that a template sets, with the place where its value is kept.</summary>
internal readonly record struct Variable(bool IsLocal, int Slot)
{
    /// <summary>The value as stored, which <see cref="Write" /> puts back after a loop or function borrowed the name.</summary>
    public object? ReadStored(Run run) => IsLocal ? run.Frame.Locals[Slot] : run.Globals[Slot];

    public void Write(Run run, object? value)
    {
        if (IsLocal)
            run.Frame.Locals[Slot] = value;
        else
            run.Globals[Slot] = value;
    }
}
