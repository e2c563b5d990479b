using System.Text.RegularExpressions;
using Knowledgebase.Facts.Checks;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Reading.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Knowledgebase.Facts.Editing;

/// <summary>
/// Mends what a machine can in a YAML file of the input: quotes, spaces at ends of lines, the end of the file, and the order of
/// questions, findings and sources. Comments and layout stay, and the file says what it said.
/// </summary>
public static partial class TidyFile
{
    /// <summary>The file as it should be; null where nothing is to be mended, or where the file cannot be read.</summary>
    /// <param name="file">From the folder of the input, such as <c>sources/zoom.yml</c>.</param>
    public static TidiedFile? Of(string file, string text, Vocabulary vocabulary)
    {
        if (Root(text) is not { } before)
            return null;
        var (tidied, mended) = (text, new List<string>());
        Mend("quotes", Quotes);
        Mend("spaces at the ends of lines", SpacesAtEnds);
        Mend("the end of the file", each => each.TrimEnd(' ', '\t', '\r', '\n') + (each.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n"));
        if (file.StartsWith("sources/", StringComparison.Ordinal))
            Mend("the order of sources", SourcesById);
        if (TopicOf(file, vocabulary) is { } topic)
        {
            Mend("the order of questions", each => QuestionsInOrder(each, [.. vocabulary.CriteriaOf(topic).Select(criterion => criterion.Id)]));
            Mend("the order of findings", each => FindingsInOrder(each, topic, vocabulary));
        }
        return mended.Count == 0 ? null : new TidiedFile(tidied, [.. mended]);

        // What would say something else than before is not done.
        void Mend(string what, Func<string, string> mend)
        {
            var next = mend(tidied);
            if (next == tidied || Root(next) is not { } after || !NodeEquality.AreSame(before, after))
                return;
            tidied = next;
            mended.Add(what);
        }
    }

    static string? TopicOf(string file, Vocabulary vocabulary) =>
        file.Split('/') is ["platforms", _, var name] && vocabulary.Topics.Any(topic => topic.Value.Id + ".yml" == name) ? name[..^".yml".Length] : null;

    // A text stands without quotes where it can, in double quotes where it cannot, in single ones where double ones would need
    // escapes. Words that only older readers take for true or false stand in quotes; true itself may be meant. From the last to
    // the first, so that the places of those above stay right.
    static string Quotes(string text)
    {
        var lines = new YamlLines(text);
        foreach (var scalar in Scalars(text).Where(scalar => scalar.Start.Line == scalar.End.Line).Reverse())
        {
            var (line, column, length) = ((int)scalar.Start.Line, (int)scalar.Start.Column, (int)(scalar.End.Column - scalar.Start.Column));
            if (Better(scalar, lines[line][(column - 1 + length)..]) is { } better)
                lines.Replace(line, column, length, better);
        }
        return lines.ToString();
    }

    static string? Better(Scalar scalar, string behind) => scalar.Style switch
    {
        ScalarStyle.Plain => YamlText.IsOldTruthValue(scalar.Value) ? $"\"{scalar.Value}\"" : null,
        // A comment behind a text without quotes looks like the rest of it.
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted when YamlText.NeedsNoQuotes(scalar.Value) && !behind.TrimStart().StartsWith('#') => scalar.Value,
        ScalarStyle.SingleQuoted when NeedsNoEscape().IsMatch(scalar.Value) => YamlText.Quoted(scalar.Value),
        _ => null,
    };

    // In a block of text they can be part of it.
    static string SpacesAtEnds(string text)
    {
        var lines = new YamlLines(text);
        var kept = Scalars(text)
            .Where(scalar => scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            .SelectMany(scalar => Enumerable.Range((int)scalar.Start.Line, (int)(scalar.End.Line - scalar.Start.Line + 1)))
            .ToHashSet();
        for (var line = 1; line <= lines.Count; line++)
            if (!kept.Contains(line) && lines[line].TrimEnd(' ', '\t').Length is var length && length < lines[line].Length)
                lines.Replace(line, length + 1, lines[line].Length - length, "");
        return lines.ToString();
    }

    static List<Scalar> Scalars(string text)
    {
        var scalars = new List<Scalar>();
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
            if (parser.Current is Scalar scalar)
                scalars.Add(scalar);
        return scalars;
    }

    // Comments that stand between sources part them into sections, which keep their places.
    static string SourcesById(string text)
    {
        var lines = new YamlLines(text);
        var keys = lines.Keys.ToList();
        for (var first = keys.Count - 1; first >= 0; first--)
        {
            var last = first;
            while (first > 0 && lines.Before(keys[first].Line) == keys[first].Line - 1)
                first--;
            var section = keys[first..(last + 1)];
            var end = last + 1 < keys.Count ? lines.Before(keys[last + 1].Line) : lines.Count;
            Arrange(lines, [.. section.Select(key => key.Line)], end, [.. section.Index().OrderBy(key => key.Item.Key, StringComparer.Ordinal).Select(key => key.Index)]);
        }
        return lines.ToString();
    }

    static string QuestionsInOrder(string text, List<string> order)
    {
        var lines = new YamlLines(text);
        var keys = lines.Keys.ToList();
        if (keys.Count > 0)
            Arrange(lines, [.. keys.Select(key => lines.Before(key.Line) + 1)], lines.Count,
                [.. keys.Index().OrderBy(key => order.IndexOf(key.Item.Key) is >= 0 and var place ? place : order.Count).Select(key => key.Index)]);
        return lines.ToString();
    }

    static string FindingsInOrder(string text, string topic, Vocabulary vocabulary)
    {
        var report = new Report(DateOnly.MaxValue);
        var file = new TextFile("", text.Replace("\r\n", "\n", StringComparison.Ordinal));
        if (YamlReader.Read(file, report) is not { } root)
            return text;
        var histories = FindingDecoder.DecodeFile(root, topic, vocabulary, report);
        if (report.UnreadableInput.HasErrors)
            return text;
        var lines = new YamlLines(text);
        var keys = lines.Keys.Select(key => key.Line).ToList();
        foreach (var (history, at) in histories.Reverse())
        {
            var next = keys.FirstOrDefault(line => line > at.Line, lines.Count + 1);
            var end = next > lines.Count ? lines.Count : lines.Before(next);
            Arrange(lines, [.. history.Findings.Select(finding => lines.Before(finding.At.Line) + 1)], end, NewestFirst(history.Findings));
        }
        return lines.ToString();
    }

    // Findings that apply to the same change places among each other; all others stay.
    static int[] NewestFirst(EquatableList<Located<Finding>> findings)
    {
        var order = Enumerable.Range(0, findings.Count).ToArray();
        foreach (var alike in order.GroupBy(place => findings[place].Value.AppliesTo.Key).Select(group => group.ToList()).ToList())
            for (var sorted = 1; sorted < alike.Count; sorted++)
                for (var place = sorted; place > 0 && FindingsOutOfOrder.IsOlder(At(alike[place - 1]), At(alike[place])); place--)
                    (order[alike[place - 1]], order[alike[place]]) = (order[alike[place]], order[alike[place - 1]]);
        return order;

        Finding At(int place) => findings[order[place]].Value;
    }

    static void Arrange(YamlLines lines, int[] starts, int end, int[] order)
    {
        if (starts.Length > 1 && !order.SequenceEqual(Enumerable.Range(0, order.Length)))
            lines.Reorder(starts, end, order);
    }

    static Node? Root(string text)
    {
        var report = new Report(DateOnly.MinValue);
        var root = YamlReader.Read(new TextFile("", text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal)), report);
        return report.UnreadableInput.HasErrors && report.InOrderOfPlace().Any(problem => problem.Code != ReadingRules.EmptyValue.Code) ? null : root;
    }

    // What stands in double quotes as it is.
    [GeneratedRegex(@"^[^\p{C}""\\]*\z")]
    private static partial Regex NeedsNoEscape();
}

/// <summary>A file as it should be.</summary>
/// <param name="Mended">What was mended, such as "quotes".</param>
public sealed record TidiedFile(string Text, EquatableList<string> Mended);
