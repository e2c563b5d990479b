using Knowledgebase.Sources.Reporting;

namespace Knowledgebase.Cli.Reporting;

/// <summary>Shows what became of the sources, the most pressing first.</summary>
internal static class SourceLines
{
    /// <summary>Writes the whole report.</summary>
    public static void Sources(this Screen screen, CheckReport report)
    {
        foreach (var issue in report.ByIssue)
        {
            screen.Line($"{issue.Key.Heading()} ({issue.Count()})", ToneOf(issue.Key));
            foreach (var source in issue)
                Write(screen, source);
            screen.Line("");
        }

        if (!report.ArchiveAnswered)
            screen.Line("The archive did not answer, so not all copies that it has are listed.", Tone.Warning);
        screen.Line(
            $"{Wording.Count(report.Sources.Count, "source")} looked at: {report.Fine} as before"
            + string.Concat(report.ByIssue.Select(issue => $", {issue.Count()} {issue.Key.Id()}")),
            Tone.Good);
    }

    static void Write(Screen screen, ReportedSource source)
    {
        screen.Line([($"{source.At}: ", Tone.Faint), (source.Source.Id, Tone.Plain), ($" {source.Source.Url}", Tone.Faint)]);
        foreach (var remark in Remarks.Of(source))
            screen.Line($"    {remark.Words}{(remark.Foreign is { } foreign ? $" “{foreign}”" : "")}{(remark.Address is { } address ? $" {address}" : "")}");
        foreach (var statement in source.Due)
        {
            screen.Line(
            [
                source.HasLost(statement) ? ("    quotes it: ", Tone.Warning) : ("    rests on it: ", Tone.Faint),
                (statement.Words, Tone.Plain),
                ($" {statement.At}", Tone.Faint),
            ]);
        }
    }

    static Tone ToneOf(SourceIssue issue) => issue switch
    {
        SourceIssue.QuoteVanished or SourceIssue.Gone or SourceIssue.CheckFailed => Tone.Error,
        SourceIssue.TextChanged or SourceIssue.Moved or SourceIssue.TitleChanged => Tone.Warning,
        _ => Tone.Plain,
    };
}
