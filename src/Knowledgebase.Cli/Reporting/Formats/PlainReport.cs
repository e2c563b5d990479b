namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>For people: each problem in the form that editors and terminals turn into a link, then its line and a caret.</summary>
internal static class PlainReport
{
    public static void Write(CheckReport report, ConsoleOutput output)
    {
        var lines = new OffendingLines(report.Folders);
        foreach (var problem in report.Problems)
        {
            output.Line(ProblemLines.Parts(problem));
            if (lines.At(problem.At) is not { } line)
                continue;
            var excerpt = Excerpt.Of(line, problem.At.Line, problem.At.Column);
            output.Line([(excerpt.Margin, TextStyle.Faint), (excerpt.Text, TextStyle.Plain)]);
            output.Line([(excerpt.Caret, TextStyle.Faint), ("^", ProblemLines.ToneOf(problem.Severity))]);
        }
    }
}
