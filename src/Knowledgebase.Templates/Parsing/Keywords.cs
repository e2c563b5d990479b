using System.Collections.Frozen;

namespace Knowledgebase.Templates.Parsing;

/// <summary>The names that mean something to the language wherever a statement or value begins.</summary>
internal static class Keywords
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Statements = FrozenSet.ToFrozenSet(
    [
        "if", "else", "end", "for", "while", "tablerow", "case", "when", "capture", "with", "wrap", "func", "ret", "break",
        "continue", "import", "readonly",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsStatement(ReadOnlySpan<char> name) => Statements.Contains(name);

    /// <summary>Whether a body ends before this word.</summary>
    public static bool EndsBlock(ReadOnlySpan<char> name) => name is "end" or "else" or "when";
}
