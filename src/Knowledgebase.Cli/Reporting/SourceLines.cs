using Knowledgebase.Sources.Reporting;

namespace Knowledgebase.Cli.Reporting;

/// <summary>Shows what became of the sources, the most pressing first.</summary>
internal static class SourceLines
{
    /// <summary>Writes the whole report.</summary>
    public static void Sources(this ConsoleOutput output, CheckReport report)
    {
        foreach (var issue in report.ByIssue)
        {
            output.Line($"{issue.Key.Heading()} ({issue.Count()})", ToneOf(issue.Key));
            foreach (var source in issue)
                Write(output, source);
            output.Line("");
        }

        if (!report.ArchiveAnswered)
            output.Line("The archive did not answer, so not all copies that it has are listed.", TextStyle.Warning);
        output.Line(
            $"{Wording.Count(report.Sources.Count, "source")} looked at: {report.Fine} as before"
            + string.Concat(report.ByIssue.Select(issue => $", {issue.Count()} {issue.Key.Id()}")),
            TextStyle.Good);
    }

    static void Write(ConsoleOutput output, ReportedSource source)
    {
        output.Line([($"{source.At}: ", TextStyle.Faint), (source.Source.Id, TextStyle.Plain), ($" {source.Source.Url}", TextStyle.Faint)]);
        foreach (var remark in Remarks.Of(source))
            output.Line($"    {remark.Words}{(remark.Foreign is { } foreign ? $" “{foreign}”" : "")}{(remark.Address is { } address ? $" {address}" : "")}");
        foreach (var statement in source.Due)
        {
            output.Line(
            [
                source.HasLost(statement) ? ("    quotes it: ", TextStyle.Warning) : ("    rests on it: ", TextStyle.Faint),
                (statement.Words, TextStyle.Plain),
                ($" {statement.At}", TextStyle.Faint),
            ]);
        }
    }

    static TextStyle ToneOf(SourceIssue issue) => issue switch
    {
        SourceIssue.QuoteVanished or SourceIssue.Gone or SourceIssue.CheckFailed => TextStyle.Error,
        SourceIssue.TextChanged or SourceIssue.Moved or SourceIssue.TitleChanged => TextStyle.Warning,
        _ => TextStyle.Plain,
    };
}
