using System.Text.RegularExpressions;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Editing;

/// <summary>
/// The lines of a file whose root is a group of keys. Lines are put between them, replaced and moved, and all others stay as
/// they are, their comments and ends too.
/// </summary>
public sealed partial class YamlLines
{
    readonly List<string> lines;
    readonly string newLine;

    /// <summary>The lines of a text.</summary>
    public YamlLines(string text)
    {
        newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        lines = [.. Line().Matches(text).Select(match => match.Value)];
    }

    /// <summary>How many lines the document has. What comes after the mark of its end is no part of it any more (YAML 1.2, section 9.1.2).</summary>
    public int Count => lines.FindIndex(line => line.TrimEnd() == "..." || line.StartsWith("... ", StringComparison.Ordinal)) is >= 0 and var end ? end : lines.Count;

    /// <summary>The keys of the root, in the order of the file, each with its line, counted from 1.</summary>
    public IEnumerable<(string Key, int Line)> Keys =>
        from line in lines.Index()
        let match = RootKey().Match(line.Item)
        where match.Success
        select (match.Groups[1].Value, line.Index + 1);

    /// <summary>The text of a line, counted from 1, without its end.</summary>
    public string this[int line] => lines[line - 1].TrimEnd('\r', '\n');

    /// <summary>The line of a key of the root, or null.</summary>
    public int? LineOfKey(string key)
    {
        foreach (var (known, line) in Keys)
            if (known == key)
                return line;
        return null;
    }

    /// <summary>How many lines come before a line and the comments that stand right above it, as far left as it does.</summary>
    public int Before(int line)
    {
        var mark = new string(' ', this[line].Length - this[line].TrimStart(' ').Length) + "#";
        var before = line - 1;
        while (before > 0 && this[before].StartsWith(mark, StringComparison.Ordinal) && !this[before].StartsWith("# yaml-language-server:", StringComparison.Ordinal))
            before--;
        return before;
    }

    /// <summary>Puts lines behind a number of those that are there.</summary>
    public void Insert(int after, IEnumerable<string> more)
    {
        if (after > 0 && !EndsLine(lines[after - 1]))
            lines[after - 1] += newLine;
        lines.InsertRange(after, more.Select(line => line + newLine));
    }

    /// <summary>Sets a key in the group that stands below a line to a value that fits on its line; null takes the key away.</summary>
    /// <param name="line">The line of the key that the group stands under, counted from 1.</param>
    /// <param name="after">The keys that it belongs after where it is new, the best first.</param>
    /// <returns>False where the group is not written one key a line, or what stands there cannot be replaced without disturbing what is around it.</returns>
    public bool Set(int line, string key, string? value, params ReadOnlySpan<string> after) =>
        YamlGroup.Find(lines, line - 1, newLine) is { } group && group.Set(key, value, after);

    /// <summary>
    /// Puts parts of the file into another order. What stands before the first part and behind the last stays where it is, and so
    /// do empty lines between parts; each part goes with all other lines up to the next.
    /// </summary>
    /// <param name="starts">The first lines of the parts, counted from 1, from top to bottom.</param>
    /// <param name="end">The last line of the last part.</param>
    /// <param name="order">The places of the parts among <paramref name="starts"/> in their new order.</param>
    public void Reorder(IReadOnlyList<int> starts, int end, IReadOnlyList<int> order)
    {
        var parts = starts.Select((start, place) => lines[(start - 1)..(place + 1 < starts.Count ? starts[place + 1] - 1 : end)]).ToList();
        var gaps = parts.Select(part => part.Count - part.FindLastIndex(line => !string.IsNullOrWhiteSpace(line)) - 1).ToList();
        foreach (var part in parts)
            if (!EndsLine(part[^1]))
                part[^1] += newLine;
        lines.RemoveRange(starts[0] - 1, end - starts[0] + 1);
        lines.InsertRange(starts[0] - 1, order.SelectMany((from, to) => parts[from].SkipLast(gaps[from]).Concat(parts[to].TakeLast(gaps[to]))));
    }

    /// <summary>Replaces a part of a line, whose first column is counted from 1.</summary>
    public void Replace(int line, int column, int length, string text) =>
        lines[line - 1] = lines[line - 1][..(column - 1)] + text + lines[line - 1][(column - 1 + length)..];

    /// <summary>The whole text.</summary>
    public override string ToString() => string.Concat(lines);

    /// <summary>
    /// The file with more lines, behind a number of those that are there; refused where nobody could read the file then,
    /// as when its keys stand in braces.
    /// </summary>
    /// <param name="file">From the folder of the input.</param>
    /// <param name="name">As people know it.</param>
    internal static Draft Insert(string text, string file, string name, int after, IReadOnlyList<string> more)
    {
        if (!IsReadable(text))
            return new Draft.Refused($"{name} cannot be read as it is, so nothing was added to it. `check` says what is wrong with it; mend that first.");
        var lines = new YamlLines(text);
        lines.Insert(after, more);
        return IsReadable(lines.ToString())
            ? new Draft.Written(file, lines.ToString(), after + 1)
            : new Draft.Refused($"{name} is laid out in a way that nothing can be added to. Write its keys one below the other, each at the beginning of a line.");
    }

    // Whether it can be told what stands in it, if anything does.
    static bool IsReadable(string text)
    {
        var report = new Report(DateOnly.MinValue);
        YamlReader.Read(new TextFile("", text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimStart('\uFEFF')), report);
        return report.InOrderOfPlace().All(problem => problem.Code == ReadingRules.EmptyValue.Code || problem.Code == ReadingRules.CommentBehindText.Code);
    }

    static bool EndsLine(string line) => line.EndsWith('\n') || line.EndsWith('\r');

    [GeneratedRegex(@"[^\r\n]*(\r\n|\n|\r)|[^\r\n]+$")]
    private static partial Regex Line();

    [GeneratedRegex("""^\uFEFF?["']?([a-z0-9][a-z0-9-]*)["']?\s*:(?:\s|$)""")]
    private static partial Regex RootKey();
}
