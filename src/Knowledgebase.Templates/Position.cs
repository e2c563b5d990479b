namespace Knowledgebase.Templates;

/// <summary>A place in the text of a template.</summary>
/// <param name="Offset">How many characters stand before it.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
public readonly record struct Position(int Offset, int Line, int Column);
