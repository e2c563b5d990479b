using Knowledgebase.Sources;
using Knowledgebase.Sources.Reporting;

namespace Knowledgebase.Cli.Reporting;

/// <summary>Shows what became of the sources, the most pressing first.</summary>
internal static class SourceLines
{
    /// <summary>Writes the whole report.</summary>
    public static void Sources(this Screen screen, CheckReport report)
    {
        foreach (var concern in report.ByConcern)
        {
            screen.Line($"{concern.Key.Heading()} ({concern.Count()})", ToneOf(concern.Key));
            foreach (var source in concern)
                Write(screen, source);
            screen.Line("");
        }

        if (!report.ArchiveAnswered)
            screen.Line("The archive did not answer, so not all copies that it has are listed.", Tone.Warning);
        screen.Line(
            $"{Wording.Count(report.Sources.Count, "source")} looked at: {report.Fine} as before"
            + string.Concat(report.ByConcern.Select(concern => $", {concern.Count()} {concern.Key.Id()}")),
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

    static Tone ToneOf(Concern concern) => concern switch
    {
        Concern.QuoteVanished or Concern.Gone or Concern.CheckFailed => Tone.Error,
        Concern.TextChanged or Concern.Moved or Concern.TitleChanged => Tone.Warning,
        _ => Tone.Plain,
    };
}
