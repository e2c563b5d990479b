using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.ScriptData;

/// <summary>What was found, in short. Its summary and evidence stand on the fact's own page and nowhere else.</summary>
/// <param name="Answers">The ids of its answers in the order of the vocabulary, by which <see cref="CriterionData.Answers"/> has their words.</param>
/// <param name="Words">A few words for a table, where scripts cannot make them of those of its answers; null otherwise.</param>
/// <param name="Limit">For whom or what it holds, in words; null where it holds for all.</param>
/// <param name="Undated">True where it answers and nobody knows since when it holds.</param>
/// <param name="Until">The first day on which it no longer holds; null while no end is known.</param>
/// <param name="FreshUntil">The last day on which it counts as fresh.</param>
/// <param name="Named">What becomes of a need that names one of its answers; null where nobody can tell, whatever is needed.</param>
/// <param name="Unnamed">What becomes of any other need: an outcome, or why nobody can tell; null for what <see cref="UsuallyUnnamed"/> has.</param>
internal sealed record FindingData(
    IReadOnlyList<string> Answers,
    string? Words,
    string Standing,
    string? Limit,
    bool? Undated,
    string? Until,
    string FreshUntil,
    string? Named,
    string? Unnamed)
{
    /// <summary>By what becomes of a need that names one of the answers, what usually becomes of any other.</summary>
    public static IReadOnlyDictionary<string, string> UsuallyUnnamed { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [OutcomeWords.Id(Outcome.Meets)] = OutcomeWords.Id(Outcome.Fails),
        [OutcomeWords.Id(Outcome.Fails)] = DoubtWords.Of(Doubt.NotListed).Id,
    };

    /// <param name="start">When it began to hold; null for what has held all along.</param>
    public static FindingData Of(SiteContext context, Platform platform, Criterion criterion, Finding finding, PartialDate? start)
    {
        var knowledge = context.Knowledge;
        var words = criterion.Answers.InShort(knowledge.Vocabulary, finding.Answer);
        var ruling = knowledge.RulingOf(criterion, finding);
        var named = ruling.Named is { } outcome ? OutcomeWords.Id(outcome) : null;
        var unnamed = ruling.Doubt is { } doubt ? DoubtWords.Of(doubt).Id : OutcomeWords.Id(ruling.Unnamed);
        return new FindingData(
            finding.Answer is Answer.Unknown
                ? [Answer.Unknown.Id]
                : [.. criterion.Answers.ValuesOf(knowledge.Vocabulary, finding.Answer).Select(value => value.Id)],
            criterion.Answers.TakesSeveral || words == WordsOfValues(context, criterion, finding.Answer) ? null : words,
            StandingWords.Of(knowledge.StandingOf(finding)).Id,
            finding.AppliesTo.Restrictions.Count == 0 ? null : string.Join("; ", ScopeWords.Labels(knowledge.Vocabulary, platform, finding.AppliesTo)),
            start is null && finding.Answer is not Answer.Unknown ? true : null,
            finding.Until?.Value.Earliest.View().Iso,
            knowledge.FreshUntil(finding).View().Iso,
            named,
            named is not null && UsuallyUnnamed[named] == unnamed ? null : unnamed);
    }

    // As scripts make them of the ids.
    static string WordsOfValues(SiteContext context, Criterion criterion, Answer answer)
    {
        var ids = criterion.Answers.ValuesOf(context.Knowledge.Vocabulary, answer).Select(value => value.Id).ToList();
        return ids.Count == 0 ? AnswerKind.UnknownWords
            : string.Join(", ", ids.Select(id => context.Values(criterion).First(value => value.Id == id).Label));
    }
}
