namespace Knowledgebase.Facts.Problems;

/// <summary>One kind of mistake that the input can hold.</summary>
/// <param name="Code">Words joined by hyphens, which keep their meaning once published.</param>
/// <param name="Severity">Whether it keeps the site from being built.</param>
/// <param name="Sentence">What the mistake is, for people who look the code up.</param>
public record Rule(string Code, Severity Severity, string Sentence)
{
    /// <summary>A mistake of this kind, at its place.</summary>
    public Problem At(Position at, string message) => new(at, Severity, Code, message);
}
