namespace Knowledgebase.Templates.Running;

/// <summary>How an output indents what is written to it.</summary>
/// <param name="IsOn">Whether it looks for lines at all.</param>
/// <param name="IsAtLineStart">Whether what was written last ended a line.</param>
/// <param name="Text">What each line begins with; null for nothing.</param>
internal readonly record struct Indentation(bool IsOn, bool IsAtLineStart, string? Text);
