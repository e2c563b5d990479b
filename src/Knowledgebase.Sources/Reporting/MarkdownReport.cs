using System.Globalization;
using System.Text;

namespace Knowledgebase.Sources.Reporting;

/// <summary>The report as Markdown, for an issue that people work through.</summary>
public static class MarkdownReport
{
    /// <summary>The whole report. What others wrote goes through <see cref="MarkdownText"/>, where it can name nobody and link nowhere.</summary>
    /// <param name="day">The day that it is of.</param>
    public static string Of(CheckReport report, DateOnly day)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Sources, {day:yyyy-MM-dd}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{report.Sources.Count:N0} sources were looked at, and {report.Fine:N0} {(report.Fine == 1 ? "is as it was" : "are as they were")}.\n");
        if (!report.ArchiveAnswered)
            text.Append("\nThe archive did not answer, so not all copies that it has are listed.\n");
        foreach (var issue in report.ByIssue)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {issue.Key.Heading()} ({issue.Count():N0})\n\n");
            foreach (var source in issue)
                Append(text, source);
        }

        return text.ToString();
    }

    static void Append(StringBuilder text, ReportedSource source)
    {
        text.Append(CultureInfo.InvariantCulture, $"- [ ] {MarkdownText.Code(source.Source.Id)} ({MarkdownText.Code($"{source.At.File}:{source.At.Line}")}): {MarkdownText.Link(source.Source.Url)}\n");
        foreach (var remark in Remarks.Of(source))
        {
            text.Append("  - ").Append(MarkdownText.Sentence(remark.Words));
            if (remark.Foreign is { } foreign)
                text.Append(' ').Append(MarkdownText.Code(foreign));
            if (remark.Address is { } address)
                text.Append(' ').Append(MarkdownText.Link(address));
            text.Append('\n');
        }

        foreach (var statement in source.Due)
            text.Append(CultureInfo.InvariantCulture, $"  - {(source.HasLost(statement) ? "**Quotes it**" : "Rests on it")}: {MarkdownText.Code(statement.Words)} ({MarkdownText.Code($"{statement.At.File}:{statement.At.Line}")})\n");
    }
}
