using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Answers;

/// <summary>The words that answers are told in, and the addresses of what they are about. Scripts look them up by ids.</summary>
/// <param name="Scopes">The labels of what an answer can be limited to, by kind.</param>
/// <param name="Audiences">Those and the calls that a view can be for, in words such as "guests".</param>
/// <param name="UsuallyUnnamed">See <see cref="FindingData.UsuallyUnnamed"/>.</param>
/// <param name="Admission">The id of the criterion that tells who is let into no call.</param>
internal sealed record VocabularyData(
    IReadOnlyList<TopicData> Topics,
    IReadOnlyList<CriterionData> Criteria,
    IReadOnlyDictionary<string, Dictionary<string, string>> Scopes,
    IReadOnlyDictionary<string, string> Ratings,
    IReadOnlyDictionary<string, string> Standings,
    IReadOnlyDictionary<string, string> Audiences,
    string Admission,
    IReadOnlyDictionary<string, string> UsuallyUnnamed,
    AddressData Addresses)
{
    public static VocabularyData Of(SiteContext context) => new(
        [.. context.Knowledge.Vocabulary.Topics.Select(topic => new TopicData(topic.Value.Id, topic.Value.Title))],
        [.. context.Knowledge.Vocabulary.Criteria.Select(criterion => CriterionData.Of(context, criterion.Value))],
        context.Knowledge.Vocabulary.ScopeKinds.ToDictionary(kind => kind.Value.Id, kind => Labels(kind.Value.Scopes, scope => scope.Id, scope => scope.Label)),
        Labels(RatingWords.All, rating => rating.Id, rating => rating.Label),
        Labels(StandingWords.All, standing => standing.Id, standing => standing.Label),
        Labels(AudienceWords.People.Concat(AudienceWords.Calls), audience => audience.Id, audience => audience.Many),
        Facts.Analysis.Admission.Criterion,
        FindingData.UsuallyUnnamed,
        AddressData.Patterns);

    static Dictionary<string, string> Labels<T>(IEnumerable<T> members, Func<T, string> id, Func<T, string> label) =>
        members.ToDictionary(id, label, StringComparer.Ordinal);
}

/// <summary>A group of criteria.</summary>
internal sealed record TopicData(string Id, string Title);

/// <summary>A question.</summary>
/// <param name="IsList">True where several answers can be given at once; null where one is chosen.</param>
/// <param name="Answers">What may be answered, by id, in reading order; <see cref="Answer.Unknown"/> is the last.</param>
internal sealed record CriterionData(
    string Id, string Topic, string Title, string Question, bool? IsList, IReadOnlyDictionary<string, LabelData> Answers)
{
    public static CriterionData Of(SiteContext context, Criterion criterion) => new(
        criterion.Id,
        criterion.Topic.Value,
        criterion.Title,
        criterion.Question,
        criterion.Answers.TakesSeveral ? true : null,
        context.Values(criterion).Select(value => KeyValuePair.Create(value.Id, new LabelData(value.Label, RatingWords.Of(value).Id)))
            .Append(KeyValuePair.Create(Answer.Unknown.Id, new LabelData(AnswerKind.UnknownWords, RatingWords.Unknown.Id)))
            .ToDictionary(StringComparer.Ordinal));
}

/// <summary>An answer in words, with what it means for the people in a call.</summary>
internal sealed record LabelData(string Words, string Rating);

/// <summary>Where things stand, with the names of their ids in braces.</summary>
internal sealed record AddressData(string Platform, string Fact, string Question)
{
    public static AddressData Patterns { get; } =
        new(Urls.Platform("{platform}"), Urls.Fact("{platform}", "{criterion}"), Urls.Question("{criterion}"));
}
