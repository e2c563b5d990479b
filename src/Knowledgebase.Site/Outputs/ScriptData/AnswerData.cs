using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.ScriptData;

/// <summary>All that a platform ever answered to a criterion.</summary>
/// <param name="Findings">In the order of the file. Others name them by their places, from 0, as the fact's own page does.</param>
/// <param name="Periods">What was in force when, the oldest first.</param>
/// <param name="ToCome">What is known to change after the day of the build, in words beside the headline; null where nothing is.</param>
internal sealed record AnswerData(IReadOnlyList<FindingData> Findings, IReadOnlyList<PeriodData> Periods, string? ToCome)
{
    public static AnswerData Of(SiteContext context, Platform platform, FindingHistory history)
    {
        var knowledge = context.Knowledge;
        var criterion = knowledge.Vocabulary.Criterion(history.Criterion.Value)!;
        var starts = history.StartsOf();
        var places = new Dictionary<Finding, int>(
            history.Findings.Select((finding, place) => KeyValuePair.Create(finding.Value, place)), ReferenceEqualityComparer.Instance);
        var toCome = string.Join("; ", LimitWords.Coming(
            knowledge.Vocabulary, platform, criterion, platform.Latest(criterion.Id, context.Today), context.Today));
        return new AnswerData(
            [.. history.Findings.Zip(starts, (finding, start) => FindingData.Of(context, platform, criterion, finding.Value, start))],
            [.. platform.PeriodsOf(criterion.Id).Select(period => PeriodData.Of(knowledge.Vocabulary, criterion, period, places))],
            toCome == "" ? null : toCome);
    }
}

/// <summary>A stretch of time in which the same findings were in force.</summary>
/// <param name="From">Its first day. It ends where the next one begins.</param>
/// <param name="InForce">The places of the findings, the headline first.</param>
/// <param name="Fits">
/// By those who are asked for, as <see cref="Id"/> names them, the place of the finding that fits best, or null
/// where all speak of others. What is not there is that of the people alone, then that of the occasion alone, then the headline.
/// </param>
/// <param name="ShutOut">Who can take no part, by the same ids; only of the criterion that tells it.</param>
internal sealed record PeriodData(
    string From, IReadOnlyList<int> InForce, IReadOnlyDictionary<string, int?>? Fits, IReadOnlyList<string>? ShutOut)
{
    public static PeriodData Of(Vocabulary vocabulary, Criterion criterion, FindingsPeriod period, Dictionary<Finding, int> places)
    {
        var from = period.From.View().Iso;
        if (period.InForce is not { } inForce)
            return new PeriodData(from, [], null, null);
        var fits = FitsOf(vocabulary.Audiences, inForce, places);
        var shutOut = vocabulary.Audiences.Choices()
            .Where(choice => choice.People?.ShutOut?.By.Value == criterion.Id && vocabulary.ShutsOut(inForce, choice))
            .Select(Id)
            .ToList();
        return new PeriodData(
            from,
            [.. inForce.Qualifying.Prepend(inForce.Headline).Select(finding => places[finding])],
            fits.Count == 0 ? null : fits,
            shutOut.Count == 0 ? null : shutOut);
    }

    static Dictionary<string, int?> FitsOf(Audiences audiences, FindingsInForce inForce, Dictionary<Finding, int> places)
    {
        var fits = new Dictionary<string, int?>(StringComparer.Ordinal);
        // Those of people or occasions alone come first, since what is asked of both falls back on them.
        foreach (var choice in audiences.Choices().OrderBy(choice => choice is { People: not null, Occasion: not null }))
        {
            var place = audiences.BestFit(inForce, choice) is { } finding ? places[finding] : (int?)null;
            var fallback = new AudienceChoice[] { new(choice.People), new(null, choice.Occasion) }.Select(Id).FirstOrDefault(fits.ContainsKey);
            if (place != (fallback is null ? places[inForce.Headline] : fits[fallback]))
                fits[Id(choice)] = place;
        }
        return fits;
    }

    /// <summary>By which scripts find what fits, such as <c>guest group</c>.</summary>
    public static string Id(AudienceChoice choice) =>
        string.Join(' ', new[] { choice.People, choice.Occasion }.OfType<Audience>().Select(audience => audience.Id));
}
