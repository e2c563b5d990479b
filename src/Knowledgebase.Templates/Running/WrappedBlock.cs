namespace Knowledgebase.Templates.Running;

/// <summary>
/// The content of a <c>wrap</c>. It runs among the local variables of the function it was passed to, as in Scriban.
/// </summary>
/// <param name="Outer">What <c>$$</c> means inside of it: the block of the function in which the <c>wrap</c> stands.</param>
internal sealed record WrappedBlock(Step Body, WrappedBlock? Outer)
{
    public Flow Render(Run run)
    {
        var frame = run.Frame;
        frame.Block = Outer;
        var flow = Body(run);
        frame.Block = this;
        return flow;
    }
}
