using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Answers;

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
            [.. platform.PeriodsOf(criterion.Id).Select(period => PeriodData.Of(criterion, period, places))],
            toCome == "" ? null : toCome);
    }
}

/// <summary>A stretch of time in which the same findings were in force.</summary>
/// <param name="From">Its first day. It ends where the next one begins.</param>
/// <param name="InForce">The places of the findings, the headline first.</param>
/// <param name="Fits">
/// By those who are asked for, as <see cref="AudienceWords.Id"/> names them, the place of the finding that fits best, or null
/// where all speak of others. What is not there is that of the people alone, then that of the calls alone, then the headline.
/// </param>
/// <param name="ShutOut">Who is let into no call, by the same ids; only of the criterion that tells it.</param>
internal sealed record PeriodData(
    string From, IReadOnlyList<int> InForce, IReadOnlyDictionary<string, int?>? Fits, IReadOnlyList<string>? ShutOut)
{
    public static PeriodData Of(Criterion criterion, FindingsPeriod period, Dictionary<Finding, int> places)
    {
        var from = period.From.View().Iso;
        if (period.InForce is not { } inForce)
            return new PeriodData(from, [], null, null);
        var fits = FitsOf(inForce, places);
        var shutOut = criterion.Id == Admission.Criterion
            ? AudienceChoice.Particular.Where(audience => inForce.ShutsOut(audience)).Select(AudienceWords.Id).ToList()
            : [];
        return new PeriodData(
            from,
            [.. inForce.Qualifying.Prepend(inForce.Headline).Select(finding => places[finding])],
            fits.Count == 0 ? null : fits,
            shutOut.Count == 0 ? null : shutOut);
    }

    static Dictionary<string, int?> FitsOf(FindingsInForce inForce, Dictionary<Finding, int> places)
    {
        var fits = new Dictionary<string, int?>(StringComparer.Ordinal);
        // Those of people or calls alone come first, since what is asked of both falls back on them.
        foreach (var audience in AudienceChoice.Particular.OrderBy(audience => audience is { People: not null, Calls: not null }))
        {
            var place = inForce.BestFit(audience) is { } finding ? places[finding] : (int?)null;
            var fallback = new AudienceChoice[] { new(audience.People), new(null, audience.Calls) }.Select(AudienceWords.Id).FirstOrDefault(fits.ContainsKey);
            if (place != (fallback is null ? places[inForce.Headline] : fits[fallback]))
                fits[AudienceWords.Id(audience)] = place;
        }
        return fits;
    }
}
