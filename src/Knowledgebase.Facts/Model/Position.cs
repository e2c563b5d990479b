namespace Knowledgebase.Facts.Model;

/// <summary>A place in a file that people edit, so that a message can lead them there.</summary>
/// <param name="File">The path as it is shown to people: relative to the folder of the input, with forward slashes.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 code units.</param>
public readonly record struct Position(string File, int Line, int Column)
{
    /// <summary>The form that editors and terminals turn into a link: <c>file:line:column</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
