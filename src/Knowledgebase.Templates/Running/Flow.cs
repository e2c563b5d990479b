namespace Knowledgebase.Templates.Running;

/// <summary>What happens after a statement.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}

/// <summary>A compiled statement.</summary>
internal delegate Flow Step(Run run);

/// <summary>A compiled expression.</summary>
internal delegate object? Evaluation(Run run);
