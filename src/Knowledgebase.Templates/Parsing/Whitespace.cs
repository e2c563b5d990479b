namespace Knowledgebase.Templates.Parsing;

/// <summary>How much white space a sign at the edge of a block takes off the text beside it.</summary>
internal enum Trim
{
    Nothing,

    /// <summary><c>-</c>: all of it.</summary>
    All,

    /// <summary><c>~</c>: what makes its line empty; before the block the indentation, behind it the end of the line.</summary>
    Line,
}

internal static class Whitespace
{
    public static Trim SignAt(string text, int index) => index < 0 || index >= text.Length
        ? Trim.Nothing
        : text[index] switch
        {
            '-' => Trim.All,
            '~' => Trim.Line,
            _ => Trim.Nothing,
        };

    /// <summary>
    /// The white space up to <paramref name="end" /> if nothing else stands there on its line; null if something does.
    /// </summary>
    public static string? IndentOf(string text, int end)
    {
        var start = end;
        while (start > 0 && text[start - 1] != '\n' && char.IsWhiteSpace(text[start - 1]))
            start--;
        return start == 0 || text[start - 1] == '\n' ? text[start..end] : null;
    }

    public static bool IsBlank(char character) => character is ' ' or '\t';

    /// <summary>Where text begins that follows a block.</summary>
    public static int SkipAfter(string text, int start, Trim trim)
    {
        if (trim == Trim.Nothing)
            return start;
        while (start < text.Length && (trim == Trim.All ? char.IsWhiteSpace(text[start]) : IsBlank(text[start])))
            start++;
        if (trim == Trim.Line && start < text.Length && text[start] == '\r')
            start++;
        if (trim == Trim.Line && start < text.Length && text[start] == '\n')
            start++;
        return start;
    }

    /// <summary>Where text ends that stands before a block.</summary>
    public static int SkipBefore(string text, int start, int end, Trim trim)
    {
        if (trim == Trim.Nothing)
            return end;
        while (end > start && (trim == Trim.All ? char.IsWhiteSpace(text[end - 1]) : IsBlank(text[end - 1])))
            end--;
        return end;
    }
}
