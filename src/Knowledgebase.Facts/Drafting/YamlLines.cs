using System.Text.RegularExpressions;

namespace Knowledgebase.Facts.Drafting;

/// <summary>
/// The lines of a file whose root is a group of keys, so that lines can be put between them and all others stay as
/// they are, their comments and ends too.
/// </summary>
internal sealed partial class YamlLines
{
    readonly string[] lines;
    readonly string newLine;

    public YamlLines(string text)
    {
        newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        lines = text.Split('\n');
        // A text that ends as it should has nothing behind its last end of line.
        Count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
    }

    /// <summary>How many lines there are.</summary>
    public int Count { get; }

    /// <summary>The keys of the root, in the order of the file, each with its line, counted from 1.</summary>
    public IEnumerable<(string Key, int Line)> Keys =>
        from line in lines.Index()
        let match = RootKey().Match(line.Item)
        where match.Success
        select (match.Groups[1].Value, line.Index + 1);

    /// <summary>The text of a line, counted from 1.</summary>
    public string this[int line] => lines[line - 1].TrimEnd('\r');

    /// <summary>The line of a key of the root, or null.</summary>
    public int? LineOfKey(string key)
    {
        foreach (var (known, line) in Keys)
            if (known == key)
                return line;
        return null;
    }

    /// <summary>How many lines come before a key and the comments that stand right above it.</summary>
    public int Before(int line)
    {
        var before = line - 1;
        while (before > 0 && this[before].StartsWith('#') && !this[before].StartsWith("# yaml-language-server:", StringComparison.Ordinal))
            before--;
        return before;
    }

    /// <summary>The file with more lines, behind a number of those that are there.</summary>
    public Draft.Written Insert(string file, int after, IReadOnlyList<string> more)
    {
        var above = string.Concat(lines.Take(after).Select(line => line.TrimEnd('\r') + newLine));
        var between = string.Concat(more.Select(line => line + newLine));
        var below = string.Join('\n', lines.Skip(after));
        return new Draft.Written(file, above + between + below, after + 1);
    }

    [GeneratedRegex("""^\uFEFF?["']?([a-z0-9][a-z0-9-]*)["']?\s*:(?:\s|$)""")]
    private static partial Regex RootKey();
}
