using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Outputs.ScriptData;

/// <summary>What the files say of a platform, for the form that writes what comes next to it.</summary>
/// <param name="Editions">The labels of versions that answer differently, by id; null where there are none.</param>
/// <param name="Findings">By criterion, in the order of the file.</param>
internal sealed record RecordedData(IReadOnlyDictionary<string, string>? Editions, IReadOnlyDictionary<string, IReadOnlyList<RecordedFindingData>> Findings)
{
    public static RecordedData Of(Platform platform) => new(
        platform.Editions.Count == 0 ? null : platform.Editions.ToDictionary(edition => edition.Value.Id, edition => edition.Value.Label, StringComparer.Ordinal),
        platform.Findings.ToDictionary(
            history => history.Criterion.Value,
            IReadOnlyList<RecordedFindingData> (history) => [.. history.Findings.Select(finding => RecordedFindingData.Of(finding.Value))],
            StringComparer.Ordinal));
}

/// <summary>A finding as its file has it. Dates are a year, a month or a day.</summary>
/// <param name="AppliesTo">The <see cref="Applicability.Key"/> of what it is limited to; empty where it holds for all.</param>
/// <param name="Lines">What its file gets once it has an end, as <see cref="EndedFinding"/> writes it.</param>
internal sealed record RecordedFindingData(string AppliesTo, string? Since, string? Until, IReadOnlyList<string> Lines)
{
    public static RecordedFindingData Of(Finding finding) =>
        new(finding.AppliesTo.Key, finding.Since?.Value.ToString(), finding.Until?.Value.ToString(), EndedFinding.Lines(finding));
}
