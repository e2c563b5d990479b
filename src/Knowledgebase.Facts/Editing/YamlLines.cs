using System.Text.RegularExpressions;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Editing;

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
        // What comes after the mark of its end is no part of the document any more (YAML 1.2, section 9.1.2).
        var end = Array.FindIndex(lines, line => line.TrimEnd() == "..." || line.StartsWith("... ", StringComparison.Ordinal));
        if (end >= 0)
            Count = end;
    }

    /// <summary>How many lines the document has.</summary>
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

    /// <summary>
    /// The file with more lines, behind a number of those that are there; refused where nobody could read the file then,
    /// as when its keys stand in braces.
    /// </summary>
    /// <param name="file">From the folder of the input.</param>
    /// <param name="name">As people know it.</param>
    public Draft Insert(string file, string name, int after, IReadOnlyList<string> more)
    {
        var above = string.Concat(lines.Take(after).Select(line => line.TrimEnd('\r') + newLine));
        var between = string.Concat(more.Select(line => line + newLine));
        var below = string.Join('\n', lines.Skip(after));
        var text = above + between + below;
        if (!IsReadable(string.Join('\n', lines)))
            return new Draft.Refused($"{name} cannot be read as it is, so nothing was added to it. `check` says what is wrong with it; mend that first.");
        return IsReadable(text)
            ? new Draft.Written(file, text, after + 1)
            : new Draft.Refused($"{name} is laid out in a way that nothing can be added to. Write its keys one below the other, each at the beginning of a line.");
    }

    // Whether it can be told what stands in it, if anything does.
    static bool IsReadable(string text)
    {
        var report = new Report(DateOnly.MinValue);
        YamlReader.Read(new TextFile("", text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimStart('\uFEFF')), report);
        return report.InOrderOfPlace().All(problem => problem.Code == ReadingRules.EmptyValue.Code || problem.Code == ReadingRules.CommentBehindText.Code);
    }

    [GeneratedRegex("""^\uFEFF?["']?([a-z0-9][a-z0-9-]*)["']?\s*:(?:\s|$)""")]
    private static partial Regex RootKey();
}
