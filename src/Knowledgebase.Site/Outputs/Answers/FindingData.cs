using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Answers;

/// <summary>What was found. Its summary and evidence stand on the fact's own page and nowhere else.</summary>
/// <param name="Option">The id of the option that was chosen; null for lists and where the answer is not known.</param>
/// <param name="Terms">The ids of the terms that are listed; null for choices and where the answer is not known.</param>
/// <param name="AppliesTo">What it is limited to: ids by kind of scope; null where it holds for all.</param>
/// <param name="FreshUntil">The last day on which it counts as fresh.</param>
internal sealed record FindingData(
    string? Option,
    IReadOnlyList<string>? Terms,
    string? Since,
    string? Until,
    string Standing,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? AppliesTo,
    string FreshUntil)
{
    public static FindingData Of(KnowledgeBase knowledge, Finding finding) => new(
        finding.Answer is Answer.Choice choice ? choice.Option.Value : null,
        finding.Answer is Answer.Terms terms ? Ids(terms.Ids) : null,
        finding.Since?.Value.ToString(),
        finding.Until?.Value.ToString(),
        StandingWords.Of(knowledge.StandingOf(finding)).Id,
        finding.AppliesTo.Restrictions.Count == 0
            ? null
            : finding.AppliesTo.Restrictions.ToDictionary(restriction => restriction.Kind.Value, restriction => Ids(restriction.Ids), StringComparer.Ordinal),
        knowledge.FreshUntil(finding).View().Iso);

    static IReadOnlyList<string> Ids(EquatableList<Located<string>> ids) => [.. ids.Select(id => id.Value)];
}
