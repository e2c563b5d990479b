using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>What a check came to, to be shown in one of the <see cref="ReportFormats"/>.</summary>
/// <param name="Problems">In the order of files, lines and columns.</param>
/// <param name="Files">How many files were looked at.</param>
/// <param name="Folders">The folders that they stand in, as problems name them.</param>
internal sealed record CheckReport(IReadOnlyList<Problem> Problems, int Files, IReadOnlyList<string> Folders)
{
    /// <summary>The report on these problems, whatever order they come in.</summary>
    public static CheckReport Of(IEnumerable<Problem> problems, int files, IReadOnlyList<string> folders) => new(
        [
            .. problems
                .OrderBy(problem => problem.At.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.At.Line)
                .ThenBy(problem => problem.At.Column),
        ],
        files,
        folders);
}
