namespace Knowledgebase.Templates.Running;

/// <summary>What belongs to one call of a function, one included template or one <c>with</c>.</summary>
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

    /// <summary>The parameters and variables that exist in this call only.</summary>
    public HiddenVariables Own { get; } = new();

    /// <summary>The call whose own variables can be seen here as well; null in a function with a name.</summary>
    public Frame? Enclosing { get; private set; }

    public void Reset(Arguments arguments, WrappedBlock? block, Frame? enclosing)
    {
        Array.Clear(Locals);
        (Arguments, Block, Enclosing) = (arguments, block, enclosing);
    }
}
