namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>The forms in which problems are told: to people, to GitHub and to any other program.</summary>
internal static class ReportFormats
{
    /// <summary>The form for people, which is used where none is asked for.</summary>
    public const string Plain = "plain";

    static readonly Dictionary<string, Action<CheckReport, ConsoleOutput>> ByName = new(StringComparer.Ordinal)
    {
        [Plain] = PlainReport.Write,
        ["github"] = GitHubAnnotations.Write,
        ["json"] = JsonReport.Write,
    };

    /// <summary>What they are called on the command line.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>Writes a report in the form of this name.</summary>
    public static void Write(string name, CheckReport report, ConsoleOutput output) => ByName[name](report, output);
}
