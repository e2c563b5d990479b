namespace Knowledgebase.Templates;

/// <summary>A stretch of a file, from its first character up to but without its end.</summary>
public readonly record struct Span(string File, Position Start, Position End)
{
    /// <summary>The file, line and column at which it starts, as editors and terminals understand it.</summary>
    public override string ToString() => $"{File}:{Start.Line}:{Start.Column}";
}
