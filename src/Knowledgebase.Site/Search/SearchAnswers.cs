using System.Text.Json;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Search;

/// <summary>
/// How all platforms answer one question, in a file of its own: from it search answers about one platform, sets several
/// side by side, and lists those with a certain answer.
/// </summary>
internal static class SearchAnswers
{
    /// <summary>
    /// <c>answers</c>: each that any platform has, once, as a list of words, rating, standing, limit, the last day on
    /// which it is fresh, the places of its values among those of the question, and, where it was another before, what it
    /// was and when; <c>of</c>: for each platform the place of its answer, or -1 where nothing is recorded.
    /// </summary>
    public static byte[] File(SiteContext context, Criterion criterion)
    {
        var answers = context.Platforms.Select(platform => Of(context, platform, criterion)).ToList();
        var distinct = answers.OfType<AnswerRow>().Distinct().ToList();
        return SearchJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("answers");
            foreach (var answer in distinct)
                answer.WriteTo(json);
            json.WriteEndArray();
            json.WritePropertyName("of");
            json.WriteNumbers(answers.Select(answer => answer is null ? -1 : distinct.IndexOf(answer)));
            json.WriteEndObject();
        });
    }

    /// <summary>
    /// <c>ratings</c>: the ids of ratings; <c>of</c>: for each platform how many of its answers have each of them. Answers
    /// that are lists, which nobody rates, do not count.
    /// </summary>
    public static byte[] Tallies(SiteContext context)
    {
        var ratings = new[] { RatingWords.Protective, RatingWords.Mixed, RatingWords.Risky, RatingWords.Neutral, RatingWords.Unknown };
        var criteria = context.Knowledge.Vocabulary.Criteria.Select(criterion => criterion.Value).Where(criterion => criterion.Answers.IsRated).ToList();
        return SearchJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteStrings("ratings", ratings.Select(rating => rating.Id));
            json.WriteStartArray("of");
            foreach (var platform in context.Platforms)
            {
                var counts = criteria.CountBy(criterion => context.Answer(platform, criterion).Rating.Id).ToDictionary();
                json.WriteNumbers(ratings.Select(rating => counts.GetValueOrDefault(rating.Id)));
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    static AnswerRow? Of(SiteContext context, Platform platform, Criterion criterion)
    {
        var answer = context.Answer(platform, criterion);
        if (platform.Latest(criterion.Id, context.Today) is not { } holding)
            return answer.Limit == "" ? null : new AnswerRow(answer.Words, answer.Rating.Id, (int)Standing.Unknown, answer.Limit, "", [], []);
        return new AnswerRow(
            answer.Words,
            answer.Rating.Id,
            (int)context.Knowledge.StandingOf(holding.Headline),
            answer.Limit,
            answer.FreshUntil ?? "",
            Places(context, criterion, holding.Headline.Answer),
            Before(context, platform, criterion));
    }

    /// <summary>The answers before the one that holds, the latest first, each followed by when it held.</summary>
    static EquatableList<string> Before(SiteContext context, Platform platform, Criterion criterion) =>
    [
        .. platform.AnswerHistoryOf(criterion.Id, context.Today).SkipLast(1).Reverse().SelectMany(period => new[]
        {
            EarlierWords(context.Knowledge, criterion, period.Headline),
            Days.Period(period.From, period.Until, context.Today),
        }),
    ];

    // What sources contradict each other on is not to be taken for what was.
    static string EarlierWords(KnowledgeBase knowledge, Criterion criterion, Finding finding) =>
        criterion.Answers.InShort(knowledge.Vocabulary, finding.Answer)
            + (knowledge.StandingOf(finding) == Standing.Disputed ? " (disputed)" : "");

    static EquatableList<int> Places(SiteContext context, Criterion criterion, Answer answer)
    {
        var values = context.Values(criterion);
        return [.. criterion.Answers.ValuesOf(context.Knowledge.Vocabulary, answer).Select(value => values.Index().First(known => known.Item.Id == value.Id).Index)];
    }

    sealed record AnswerRow(string Words, string Rating, int Standing, string Limit, string FreshUntil, EquatableList<int> Places, EquatableList<string> Before)
    {
        public void WriteTo(Utf8JsonWriter json)
        {
            json.WriteStartArray();
            json.WriteStringValue(Words);
            json.WriteStringValue(Rating);
            json.WriteNumberValue(Standing);
            json.WriteStringValue(Limit);
            json.WriteStringValue(FreshUntil);
            json.WriteNumbers(Places);
            if (Before.Count > 0)
                json.WriteStrings(Before);
            json.WriteEndArray();
        }
    }
}
