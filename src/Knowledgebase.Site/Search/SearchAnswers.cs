using System.Text.Json;
using Knowledgebase.Facts;
using Knowledgebase.Facts.Reasoning;
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
    /// which it is fresh, and the places of its option or terms in the vocabulary; <c>of</c>: for each platform the
    /// place of its answer, or -1 where nothing is recorded.
    /// </summary>
    public static byte[] File(Publication publication, Criterion criterion)
    {
        var answers = publication.Platforms.Select(platform => Of(publication, platform, criterion)).ToList();
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

    static AnswerRow? Of(Publication publication, Platform platform, Criterion criterion)
    {
        if (platform.Latest(criterion.Id, publication.Today) is not { } holding)
            return null;
        var answer = publication.Answer(platform, criterion);
        return new AnswerRow(
            answer.Words,
            answer.Rating.Id,
            (int)publication.Knowledge.StandingOf(holding.Headline),
            answer.Limit,
            answer.FreshUntil ?? "",
            Places(publication.Knowledge.Vocabulary, criterion, holding.Headline.Answer));
    }

    static EquatableList<int> Places(Vocabulary vocabulary, Criterion criterion, Answer answer) => answer switch
    {
        Answer.Choice choice when criterion.Answers is AnswerSpace.Choice space =>
            [space.Options.Index().First(option => option.Item.Id == choice.Option.Value).Index],
        Answer.Terms terms when AnswerWords.Group(vocabulary, criterion) is { } group =>
            [.. terms.Ids.Select(id => group.Terms.Index().First(term => term.Item.Id == id.Value).Index)],
        _ => [],
    };

    sealed record AnswerRow(string Words, string Rating, int Standing, string Limit, string FreshUntil, EquatableList<int> Places)
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
            json.WriteEndArray();
        }
    }
}
