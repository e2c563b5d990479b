using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.ScriptData;

/// <summary>The words that answers are told in, and the addresses of what they are about. Scripts look them up by ids.</summary>
/// <param name="Scopes">The labels of what an answer can be limited to, by kind.</param>
/// <param name="Audiences">Those and the occasions that a view can be for, in words such as "guests".</param>
/// <param name="UsuallyUnnamed">See <see cref="FindingData.UsuallyUnnamed"/>.</param>
/// <param name="ShutOut">By whom it shuts out, the criterion that tells so, and what a column then says.</param>
internal sealed record VocabularyData(
    IReadOnlyList<TopicData> Topics,
    IReadOnlyList<CriterionData> Criteria,
    IReadOnlyDictionary<string, Dictionary<string, string>> Scopes,
    IReadOnlyDictionary<string, string> Ratings,
    IReadOnlyDictionary<string, string> Standings,
    IReadOnlyDictionary<string, string> Audiences,
    IReadOnlyDictionary<string, ShutOutData> ShutOut,
    IReadOnlyDictionary<string, string> UsuallyUnnamed,
    AddressData Addresses,
    SubjectData Subject)
{
    public static VocabularyData Of(SiteContext context) => new(
        [.. context.Knowledge.Vocabulary.Topics.Select(topic => new TopicData(topic.Value.Id, topic.Value.Title))],
        [.. context.Knowledge.Vocabulary.Criteria.Select(criterion => CriterionData.Of(context, criterion.Value))],
        context.Knowledge.Vocabulary.ScopeKinds.ToDictionary(kind => kind.Value.Id, kind => Labels(kind.Value.Scopes, scope => scope.Id, scope => scope.Label)),
        Labels(RatingWords.All, rating => rating.Id, rating => rating.Label),
        Labels(StandingWords.All, standing => standing.Id, standing => standing.Label),
        Labels(context.Knowledge.Vocabulary.Audiences.All, audience => audience.Id, audience => audience.Many),
        (from audience in context.Knowledge.Vocabulary.Audiences.All
         where audience.ShutOut is not null
         select audience).ToDictionary(
            audience => audience.Id, audience => new ShutOutData(audience.ShutOut!.By.Value, audience.ShutOut.InShort, audience.ShutOut.InFull), StringComparer.Ordinal),
        FindingData.UsuallyUnnamed,
        AddressData.Patterns,
        new SubjectData(context.Knowledge.Settings.Subject.Singular, context.Knowledge.Settings.Subject.Plural));

    static Dictionary<string, string> Labels<T>(IEnumerable<T> members, Func<T, string> id, Func<T, string> label) =>
        members.ToDictionary(id, label, StringComparer.Ordinal);
}

/// <summary>A group of criteria.</summary>
internal sealed record TopicData(string Id, string Title);

/// <summary>A question.</summary>
/// <param name="IsList">True where several answers can be given at once; null where one is chosen.</param>
/// <param name="Units">What answers are counted in, the smallest unit first; null for what is not counted.</param>
/// <param name="Instead">The ids of what can be answered in place of an amount; null where nothing can.</param>
/// <param name="Needs">What each need makes of the answers, by its id; null where needs name answers themselves.</param>
/// <param name="Answers">What may be answered, by id, in reading order; <see cref="Answer.Unknown"/> is the last.</param>
internal sealed record CriterionData(
    string Id, string Topic, string Title, string Question, bool? IsList, IReadOnlyList<UnitData>? Units, IReadOnlyList<string>? Instead,
    IReadOnlyDictionary<string, NeedData>? Needs, IReadOnlyDictionary<string, LabelData> Answers)
{
    public static CriterionData Of(SiteContext context, Criterion criterion)
    {
        var kind = criterion.Answers;
        var units = kind.UnitsOfAnswers;
        var needs = kind.FitsOf(context.Knowledge.Vocabulary, context.Knowledge.AnswersTo(criterion.Id));
        return new CriterionData(
            criterion.Id,
            criterion.Topic.Value,
            criterion.Title,
            criterion.Question,
            kind.TakesSeveral ? true : null,
            units.Count == 0 ? null : [.. units.Select(unit => new UnitData(unit.One, unit.Many))],
            units.Count == 0 ? null : [.. kind.NamedValues.Select(value => value.Id)],
            needs.Count == 0 ? null : needs.ToDictionary(need => need.Id, need => new NeedData(need.Label, need.Meets, need.Depends), StringComparer.Ordinal),
            context.Values(criterion).Select(value => KeyValuePair.Create(value.Id, new LabelData(value.Label, RatingWords.Of(value).Id)))
                .Append(KeyValuePair.Create(Answer.Unknown.Id, new LabelData(AnswerKind.UnknownWords, RatingWords.Unknown.Id)))
                .ToDictionary(StringComparer.Ordinal));
    }
}

/// <summary>A unit: how one of it is called, and several.</summary>
internal sealed record UnitData(string One, string Many);

/// <summary>What someone can ask for.</summary>
/// <param name="Meets">The answers that meet it.</param>
/// <param name="Depends">The answers that meet it in part.</param>
internal sealed record NeedData(string Words, IReadOnlyList<string> Meets, IReadOnlyList<string> Depends);

/// <summary>An answer in words, with what it means for the people it concerns.</summary>
internal sealed record LabelData(string Words, string Rating);

/// <summary>What shuts people out.</summary>
/// <param name="By">The id of the criterion that tells it.</param>
internal sealed record ShutOutData(string By, string Short, string Full);

/// <summary>What platforms are called, one and several.</summary>
internal sealed record SubjectData(string Singular, string Plural);

/// <summary>Where things stand, with the names of their ids in braces.</summary>
internal sealed record AddressData(string Platform, string Fact, string Question, string Source, string Published)
{
    public static AddressData Patterns { get; } =
        new(Urls.Platform("{platform}"), Urls.Fact("{platform}", "{criterion}"), Urls.Question("{criterion}"), Urls.Source("{source}"), Urls.ApiPlatform("{platform}"));
}
