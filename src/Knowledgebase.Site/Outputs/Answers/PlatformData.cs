using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Answers;

/// <summary>A platform with every answer that was ever recorded of it. Dates stand as in the input: a year, a month or a day.</summary>
/// <param name="Editions">The labels of versions that answer differently, by id.</param>
/// <param name="Findings">By criterion, as the file has them: the first that holds is the headline.</param>
/// <param name="ToCome">By criterion, what is known to change after the day of the build, in words beside the headline; null where nothing is.</param>
internal sealed record PlatformData(
    string Id,
    string Name,
    string? Launched,
    RetirementData? Retired,
    IReadOnlyDictionary<string, string>? Editions,
    IReadOnlyDictionary<string, IReadOnlyList<FindingData>> Findings,
    IReadOnlyDictionary<string, string>? ToCome)
{
    public static PlatformData Of(SiteContext context, Platform platform) => new(
        platform.Id,
        platform.Name,
        platform.Launched?.ToString(),
        platform.Retired is { } retired ? RetirementData.Of(retired) : null,
        platform.Editions.Count == 0 ? null : platform.Editions.ToDictionary(edition => edition.Value.Id, edition => edition.Value.Label, StringComparer.Ordinal),
        platform.Findings.ToDictionary(
            history => history.Criterion.Value,
            IReadOnlyList<FindingData> (history) => [.. history.Findings.Select(finding => FindingData.Of(context.Knowledge, finding.Value))],
            StringComparer.Ordinal),
        ToComeOf(context, platform));

    static Dictionary<string, string>? ToComeOf(SiteContext context, Platform platform)
    {
        var vocabulary = context.Knowledge.Vocabulary;
        var toCome = vocabulary.Criteria
            .Select(criterion => (criterion.Value.Id, Words: string.Join("; ", LimitWords.Coming(
                vocabulary, platform, criterion.Value, platform.Latest(criterion.Value.Id, context.Today), context.Today))))
            .Where(criterion => criterion.Words != "")
            .ToDictionary(criterion => criterion.Id, criterion => criterion.Words, StringComparer.Ordinal);
        return toCome.Count > 0 ? toCome : null;
    }
}

/// <summary>When a platform ended, and by which days its last answers are told; see <see cref="FindingsInForceQueries.Latest"/>.</summary>
/// <param name="From">The first day on which it counts as ended.</param>
/// <param name="LastDay">The day before.</param>
/// <param name="AtTheLatest">The last day that the date of its end may mean, for answers that began after <paramref name="LastDay"/>.</param>
internal sealed record RetirementData(string From, string LastDay, string AtTheLatest)
{
    public static RetirementData Of(PartialDate retired) => new(Day(retired.Earliest), Day(FindingsInForceQueries.LastDay(retired)), Day(retired.Latest));

    static string Day(DateOnly day) => new PartialDate(day.Year, day.Month, day.Day).ToString();
}
