using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Answers;

/// <summary>The words that answers are told in. Scripts look labels up by the ids that answers have.</summary>
/// <param name="Terms">The labels of terms by their group.</param>
/// <param name="Scopes">The labels of what an answer can be limited to, by kind; editions stand with each platform.</param>
internal sealed record VocabularyData(
    IReadOnlyList<TopicData> Topics,
    IReadOnlyList<CriterionData> Criteria,
    IReadOnlyDictionary<string, Dictionary<string, string>> Terms,
    IReadOnlyDictionary<string, Dictionary<string, string>> Scopes,
    IReadOnlyDictionary<string, string> Ratings,
    IReadOnlyDictionary<string, string> Standings)
{
    public static VocabularyData Of(Vocabulary vocabulary) => new(
        [.. vocabulary.Topics.Select(topic => new TopicData(topic.Value.Id, topic.Value.Title))],
        [.. vocabulary.Criteria.Select(criterion => CriterionData.Of(criterion.Value))],
        vocabulary.TermGroups.ToDictionary(group => group.Value.Id, group => Labels(group.Value.Terms, term => term.Id, term => term.Label)),
        vocabulary.ScopeKinds.ToDictionary(kind => kind.Value.Id, kind => Labels(kind.Value.Scopes, scope => scope.Id, scope => scope.Label)),
        Labels(RatingWords.All, rating => rating.Id, rating => rating.Label),
        Labels(StandingWords.All, standing => standing.Id, standing => standing.Label));

    static Dictionary<string, string> Labels<T>(IEnumerable<T> members, Func<T, string> id, Func<T, string> label) =>
        members.ToDictionary(id, label, StringComparer.Ordinal);
}

/// <summary>A group of criteria.</summary>
internal sealed record TopicData(string Id, string Title);

/// <summary>A question.</summary>
/// <param name="Options">What may be chosen, by id; null where the answer is a list.</param>
/// <param name="Terms">The group of terms that the answer lists; null where it is a choice.</param>
internal sealed record CriterionData(
    string Id, string Topic, string Title, string Question, IReadOnlyDictionary<string, OptionData>? Options, string? Terms)
{
    public static CriterionData Of(Criterion criterion) => new(
        criterion.Id,
        criterion.Topic.Value,
        criterion.Title,
        criterion.Question,
        criterion.Answers is AnswerSpace.Choice choice
            ? choice.Options.ToDictionary(option => option.Id, option => new OptionData(option.Label, RatingWords.Of(option.Rating).Id), StringComparer.Ordinal)
            : null,
        criterion.Answers is AnswerSpace.Terms terms ? terms.Group.Value : null);
}

/// <summary>One answer of a choice.</summary>
internal sealed record OptionData(string Label, string Rating);
