using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site;

/// <summary>When facts were last held against their sources.</summary>
internal static class LastChecked
{
    /// <summary>The last day on which anything about a platform was; null where nothing is recorded.</summary>
    public static PartialDate? Of(Platform platform) => platform.Findings.Select(Of).Latest();

    /// <summary>The last day on which anything about any of some platforms was; null where nothing is recorded.</summary>
    public static PartialDate? Of(IEnumerable<Platform> platforms) => platforms.Select(Of).Latest();

    /// <summary>The last day on which anything recorded about a question was.</summary>
    public static PartialDate? Of(FindingHistory history) => history.Findings.Select(PartialDate? (finding) => finding.Value.Checked).Latest();

    /// <summary>The latest of some days; null where none is known.</summary>
    public static PartialDate? Latest(this IEnumerable<PartialDate?> days) => days.OfType<PartialDate>().OrderByDescending(day => day.Latest).Select(PartialDate? (day) => day).FirstOrDefault();
}
