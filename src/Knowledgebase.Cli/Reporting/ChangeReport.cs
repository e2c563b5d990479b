namespace Knowledgebase.Cli.Reporting;

/// <summary>Writes what changed for readers, as plain text or as Markdown.</summary>
internal static class ChangeReport
{
    /// <summary>The forms that it can have, the usual one first.</summary>
    public static readonly string[] Formats = ["plain", "markdown"];

    const string Nothing = "Nothing changed for readers.";

    /// <summary>Writes the groups in the form of this name.</summary>
    public static void Write(IReadOnlyList<(string Title, IReadOnlyList<string> Lines)> groups, string format, Screen output)
    {
        var markdown = format == "markdown";
        if (groups.Count == 0)
            output.Line(Nothing);
        foreach (var (index, (title, lines)) in groups.Index())
        {
            if (index > 0)
                output.Line("");
            output.Line(markdown ? $"## {title}" : $"{title} ({lines.Count})");
            if (markdown)
                output.Line("");
            foreach (var line in lines)
                output.Line(markdown ? $"- {MarkdownText.Of(line)}" : $"  {line}");
        }
    }
}
