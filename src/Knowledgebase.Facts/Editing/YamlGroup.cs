using System.Text.RegularExpressions;

namespace Knowledgebase.Facts.Editing;

/// <summary>
/// The lines of a group of keys below another key. Values are replaced in the lines that they stand in and new keys get lines
/// of their own, so that comments, order and layout stay as people made them.
/// </summary>
internal sealed partial class YamlGroup
{
    readonly List<string> lines;
    readonly int start;
    readonly int indent;
    readonly string newLine;

    YamlGroup(List<string> lines, int start, int indent, string newLine) =>
        (this.lines, this.start, this.indent, this.newLine) = (lines, start, indent, newLine);

    /// <summary>The group; null where it is not written one key a line.</summary>
    /// <param name="lines">All lines of the file, with the ends that they have.</param>
    /// <param name="line">Where the key stands that the group belongs to, counted from 0.</param>
    /// <param name="newLine">How new lines end.</param>
    public static YamlGroup? Find(List<string> lines, int line, string newLine)
    {
        if (!IdAlone().IsMatch(lines[line]))
            return null;
        var outer = IndentOf(lines[line]);
        for (var first = line + 1; first < lines.Count; first++)
            if (!IsBlank(lines[first]))
                return IndentOf(lines[first]) is var indent && indent > outer ? new YamlGroup(lines, first, indent, newLine) : null;
        return null;
    }

    /// <summary>Sets a key to a value that fits on its line; null takes the key away.</summary>
    /// <param name="after">The keys that it belongs after where it is new, the best first.</param>
    /// <returns>False where what stands there now cannot be replaced without disturbing what is around it.</returns>
    public bool Set(string key, string? value, params ReadOnlySpan<string> after)
    {
        var at = LineOf(key);
        if (at < 0)
        {
            if (value is not null)
                Insert($"{new string(' ', indent)}{key}: {value}", after);
            return true;
        }

        var end = EndOfEntry(at);
        if (value is null || end > at + 1)
        {
            lines.RemoveRange(at, end - at);
            return value is null || Set(key, value, after);
        }

        if (Entry().Match(lines[at]) is not { Success: true } entry)
            return false;
        lines[at] = entry.Groups["key"].Value + value + entry.Groups["rest"].Value;
        return true;
    }

    void Insert(string line, ReadOnlySpan<string> after)
    {
        var at = -1;
        foreach (var key in after)
        {
            at = LineOf(key);
            if (at >= 0)
                break;
        }

        // The file may end without an end of line.
        var end = at < 0 ? start : EndOfEntry(at);
        if (end > 0 && !lines[end - 1].EndsWith('\n'))
        {
            lines[end - 1] += newLine;
            lines.Insert(end, line);
        }
        else
        {
            lines.Insert(end, line + newLine);
        }
    }

    int LineOf(string key)
    {
        for (var line = start; line < lines.Count && IsInside(lines[line]); line++)
            if (IndentOf(lines[line]) == indent && lines[line].AsSpan(indent).StartsWith(key + ":", StringComparison.Ordinal))
                return line;
        return -1;
    }

    // Past the last line of what a key holds, without the blank lines and comments that come after it.
    int EndOfEntry(int at)
    {
        var end = at + 1;
        for (var line = at + 1; line < lines.Count; line++)
        {
            if (IsBlank(lines[line]))
                continue;
            if (IndentOf(lines[line]) <= indent && !IsItemAt(lines[line]))
                break;
            end = line + 1;
        }

        return end;
    }

    // A list may stand as far left as the key that it belongs to.
    bool IsItemAt(string line) => IndentOf(line) == indent && line.AsSpan(indent).StartsWith("- ", StringComparison.Ordinal);

    bool IsInside(string line) => IsBlank(line) || IndentOf(line) >= indent;

    static bool IsBlank(string line) => line.AsSpan().TrimStart() is [] or ['#', ..];

    static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    [GeneratedRegex(@"^\s*[a-z0-9-]+:\s*(#.*)?$")]
    private static partial Regex IdAlone();

    // A value without spaces, or between quotation marks, or a list between brackets; then perhaps a comment.
    [GeneratedRegex("""^(?<key>\s*[a-z-]+:[ ]+)(?<value>"[^"]*"|'[^']*'|\[.*\]|[^\s"'\[{|>&*!][^\s]*)(?<rest>[ ]*([ ]#.*)?\r?\n?)$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
