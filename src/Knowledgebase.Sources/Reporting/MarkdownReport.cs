using System.Globalization;
using System.Text;

namespace Knowledgebase.Sources.Reporting;

/// <summary>The report as Markdown, for an issue that people work through.</summary>
public static class MarkdownReport
{
    /// <summary>The whole report. What others wrote stands in code spans, where it can name nobody and link nowhere.</summary>
    /// <param name="day">The day that it is of.</param>
    public static string Of(CheckReport report, DateOnly day)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Sources, {day:yyyy-MM-dd}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{report.Sources.Count:N0} sources were looked at, and {report.Fine:N0} {(report.Fine == 1 ? "is as it was" : "are as they were")}.\n");
        if (!report.ArchiveAnswered)
            text.Append("\nThe archive did not answer, so not all copies that it has are listed.\n");
        foreach (var concern in report.ByConcern)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {concern.Key.Heading()} ({concern.Count():N0})\n\n");
            foreach (var source in concern)
                Append(text, source);
        }

        return text.ToString();
    }

    static void Append(StringBuilder text, ReportedSource source)
    {
        text.Append(CultureInfo.InvariantCulture, $"- [ ] {Code(source.Source.Id)} ({Code($"{source.At.File}:{source.At.Line}")}): {Link(source.Source.Url)}\n");
        foreach (var remark in Remarks.Of(source))
        {
            text.Append("  - ").Append(Plain(remark.Words));
            if (remark.Foreign is { } foreign)
                text.Append(' ').Append(Code(foreign));
            if (remark.Address is { } address)
                text.Append(' ').Append(Link(address));
            text.Append('\n');
        }

        foreach (var statement in source.Due)
            text.Append(CultureInfo.InvariantCulture, $"  - {(source.HasLost(statement) ? "**Quotes it**" : "Rests on it")}: {Code(statement.Words)} ({Code($"{statement.At.File}:{statement.At.Line}")})\n");
    }

    // A code span that its content cannot end (CommonMark, section 6.1).
    static string Code(string text)
    {
        var fence = new string('`', LongestRun(text) + 1);
        return text.StartsWith('`') || text.EndsWith('`') ? $"{fence} {text} {fence}" : $"{fence}{text}{fence}";
    }

    static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // An autolink, which ends at the first space or bracket; addresses have neither once they are escaped.
    static string Link(string address) => $"<{new Uri(address).AbsoluteUri}>";

    // Our own sentences name hosts and types of content, which can hold what Markdown reads as more.
    static string Plain(string sentence)
    {
        var plain = new StringBuilder(sentence.Length);
        foreach (var character in sentence)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '@' or '&')
                plain.Append(character == '@' ? "&#64;" : $"\\{character}");
            else
                plain.Append(character);
        }

        return plain.ToString();
    }
}
