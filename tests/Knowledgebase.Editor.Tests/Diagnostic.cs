namespace Knowledgebase.Editor.Tests;

/// <summary>What an editor underlines, or what <c>check</c> reports: a line of a file, and what is wrong with it.</summary>
sealed record Diagnostic(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
