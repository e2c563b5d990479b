using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Checking;

/// <summary>A call of a function, or a template that is included, on the way from the template that is checked.</summary>
/// <param name="Body">What is called.</param>
/// <param name="Arguments">What it is given, which is unknown where nobody calls it.</param>
/// <param name="Block">What <c>wrap</c> passes to it.</param>
/// <param name="From">Where it is called from; null for the template that is checked itself.</param>
internal sealed record CheckedCall(Block Body, Shape Arguments, PassedBlock? Block, Span? From)
{
    /// <summary>The values that <c>ret</c> gave on the ways walked so far.</summary>
    public List<Shape> Results { get; } = [];

    /// <summary>The variables at each <c>ret</c>.</summary>
    public List<State> Ends { get; } = [];
}

/// <summary>The block of a <c>wrap</c>, with the one that surrounds it.</summary>
internal sealed record PassedBlock(Block Body, PassedBlock? Outer);
