using System.Globalization;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site;

namespace Knowledgebase.Cli.Reporting;

/// <summary>The sentences that commands end with.</summary>
internal static class Wording
{
    /// <summary>What a build came to, such as <c>412 pages, 9,812,344 bytes, 1.84 seconds</c>.</summary>
    public static string Summary(WrittenSite site, TimeSpan took) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count(site.Pages, "page")}, {Count(site.Bytes, "byte")}, {took.TotalSeconds:0.00} seconds");

    /// <summary>What a reading for the preview came to, such as <c>412 pages, 0.14 seconds</c>.</summary>
    public static string Summary(LiveSite site, TimeSpan took) =>
        string.Create(CultureInfo.InvariantCulture, $"{Count(site.Pages, "page")}, {took.TotalSeconds:0.00} seconds");

    /// <summary>What a check came to, such as <c>3 errors, 1 warning in 214 files</c>.</summary>
    public static string Summary(IReadOnlyCollection<Problem> problems, int files)
    {
        var (errors, warnings) = (problems.CountOf(Severity.Error), problems.CountOf(Severity.Warning));
        return $"{Count(errors, "error")}, {Count(warnings, "warning")} in {Count(files, "file")}";
    }

    /// <summary>A number of things, such as <c>1 page</c> and <c>2,000 pages</c>.</summary>
    public static string Count(long number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {thing}{(number == 1 ? "" : "s")}");
}
