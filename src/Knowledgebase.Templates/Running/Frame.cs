namespace Knowledgebase.Templates.Running;

/// <summary>What belongs to one call of a function or one included template.</summary>
internal sealed class Frame(int localCount)
{
    public object?[] Locals { get; private set; } = new object?[localCount];

    public Arguments Arguments { get; private set; } = Arguments.None;

    /// <summary>What <c>wrap</c> passed to the function.</summary>
    public WrappedBlock? Block { get; set; }

    /// <summary>For the variables of code that is evaluated during the call.</summary>
    public void MakeRoomFor(int count)
    {
        var locals = Locals;
        if (locals.Length < count)
            Array.Resize(ref locals, count);
        Locals = locals;
    }

    public void Reset(Arguments arguments, WrappedBlock? block)
    {
        Array.Clear(Locals);
        (Arguments, Block) = (arguments, block);
    }
}
