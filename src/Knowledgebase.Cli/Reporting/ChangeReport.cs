using System.Globalization;
using System.Text;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Cli.Reporting;

/// <summary>Writes what changed for readers, as plain text or as Markdown.</summary>
internal sealed class ChangeReport
{
    /// <summary>The forms that it can have, the usual one first.</summary>
    public static readonly string[] Formats = ["plain", "markdown"];

    const int MostMistakes = 20;

    // GitHub shows no job summary that has more than 1,048,576 bytes.
    const int MostBytesOfMarkdown = 1_000_000;

    readonly ConsoleOutput output;
    readonly bool isMarkdown;
    int bytesLeft = MostBytesOfMarkdown;

    ChangeReport(string format, ConsoleOutput output) => (this.output, isMarkdown) = (output, format == "markdown");

    /// <summary>Writes the groups in the form of this name, behind what kept parts of the states from being compared.</summary>
    public static void Write(IReadOnlyList<ChangeGroup> mistakes, IReadOnlyList<ChangeGroup> changes, string format, ConsoleOutput output)
    {
        var report = new ChangeReport(format, output);
        report.Groups([.. mistakes, .. changes]);
        if (changes.Count == 0)
            output.Line(mistakes.Count == 0 ? "Nothing changed for readers." : "No change was found in what could be read.");
    }

    /// <summary>The mistakes in one of the states, as a group; none where it has none.</summary>
    public static IEnumerable<ChangeGroup> Mistakes(string state, IReadOnlyList<Problem> problems)
    {
        if (problems.Count == 0)
            yield break;
        var lines = problems.Take(MostMistakes).Select(problem => new ChangeLine($"{problem.Message}", problem.At, []));
        var more = problems.Count - MostMistakes;
        yield return new ChangeGroup(
            $"Mistakes in the {state} state; what they are in is missing below or may be told as added or removed",
            more > 0 ? [.. lines, new ChangeLine($"{more} more", null, [])] : [.. lines]);
    }

    void Groups(IReadOnlyList<ChangeGroup> groups)
    {
        foreach (var (index, group) in groups.Index())
        {
            if (index > 0)
                output.Line("");
            output.Line(isMarkdown ? $"## {group.Title}" : $"{group.Title} ({group.Lines.Count})");
            if (isMarkdown)
                output.Line("");
            foreach (var (number, line) in group.Lines.Index())
                if (!TryWrite([.. Shown(line)]))
                {
                    var left = group.Lines.Count - number + groups.Skip(index + 1).Sum(later => later.Lines.Count);
                    output.Line("");
                    output.Line($"**{Wording.Count(left, "more change")} would not fit here. Compare the states with `--format plain` to read all.**");
                    return;
                }
        }
    }

    bool TryWrite(IReadOnlyList<string> lines)
    {
        bytesLeft -= lines.Sum(line => Encoding.UTF8.GetByteCount(line) + Environment.NewLine.Length);
        if (isMarkdown && bytesLeft < 0)
            return false;
        foreach (var line in lines)
            output.Line(line);
        return true;
    }

    IEnumerable<string> Shown(ChangeLine line)
    {
        var place = line.At is { } at ? $"{at.File}:{at.Line}" : null;
        if (isMarkdown)
        {
            yield return $"- {MarkdownText.Of(line.Text)}{(place is null ? "" : $" ({MarkdownText.Code(place)})")}";
            foreach (var detail in line.Details)
                yield return $"  - {MarkdownText.Of(detail)}";
        }
        else
        {
            yield return $"  {Plain(line.Text)}{(place is null ? "" : $" ({place})")}";
            foreach (var detail in line.Details)
                yield return $"    {Plain(detail)}";
        }
    }

    static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
