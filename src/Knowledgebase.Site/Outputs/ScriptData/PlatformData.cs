using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.ScriptData;

/// <summary>A platform with every answer that was ever recorded of it.</summary>
/// <param name="Launched">When it was launched; null where that is not known.</param>
/// <param name="Retired">The first day on which it counts as ended; null while it runs.</param>
/// <param name="Answers">By criterion; what is not there was never answered.</param>
internal sealed record PlatformData(
    string Id, string Name, FirstDayData? Launched, string? Retired, IReadOnlyDictionary<string, AnswerData> Answers)
{
    public static PlatformData Of(SiteContext context, Platform platform) => new(
        platform.Id,
        platform.Name,
        platform.Launched is { } launched ? FirstDayData.Of(launched) : null,
        platform.Retired?.Earliest.View().Iso,
        platform.Findings.ToDictionary(
            history => history.Criterion.Value, history => AnswerData.Of(context, platform, history), StringComparer.Ordinal));
}

/// <summary>A year, a month or a day.</summary>
/// <param name="From">The first day that it may mean.</param>
/// <param name="Words">For people.</param>
internal sealed record FirstDayData(string From, string Words)
{
    public static FirstDayData Of(PartialDate date) => new(date.Earliest.View().Iso, Days.InWords(date));
}
