namespace Knowledgebase.Templates.Running;

/// <summary>What belongs to one call of a function or one included template.</summary>
internal sealed class Frame(int localCount)
{
    public object?[] Locals { get; } = new object?[localCount];

    public Arguments Arguments { get; private set; } = Arguments.None;

    /// <summary>What <c>wrap</c> passed to the function.</summary>
    public WrappedBlock? Block { get; set; }

    public void Reset(Arguments arguments, WrappedBlock? block)
    {
        Array.Clear(Locals);
        (Arguments, Block) = (arguments, block);
    }
}
