using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Outputs.Answers;

/// <summary>What the files say of a platform, for the form that writes what comes next to it.</summary>
/// <param name="Editions">The labels of versions that answer differently, by id; null where there are none.</param>
/// <param name="Findings">By criterion, in the order of the file.</param>
internal sealed record RecordedData(IReadOnlyDictionary<string, string>? Editions, IReadOnlyDictionary<string, IReadOnlyList<RecordedFindingData>> Findings)
{
    public static RecordedData Of(Platform platform) => new(
        platform.Editions.Count == 0 ? null : platform.Editions.ToDictionary(edition => edition.Value.Id, edition => edition.Value.Label, StringComparer.Ordinal),
        platform.Findings.ToDictionary(
            history => history.Criterion.Value,
            IReadOnlyList<RecordedFindingData> (history) => [.. history.Findings.Select(finding => RecordedFindingData.Of(finding.Value))],
            StringComparer.Ordinal));
}

/// <summary>A finding as its file has it. Dates are a year, a month or a day.</summary>
/// <param name="Option">The id of the option that was chosen; null for lists and where the answer is not known.</param>
/// <param name="Terms">The ids of the terms that are listed; null for choices and where the answer is not known.</param>
/// <param name="AppliesTo">What it is limited to: ids by kind of scope; null where it holds for all.</param>
internal sealed record RecordedFindingData(
    string? Option, IReadOnlyList<string>? Terms, string? Since, string? Until, IReadOnlyDictionary<string, IReadOnlyList<string>>? AppliesTo)
{
    public static RecordedFindingData Of(Finding finding) => new(
        finding.Answer is Answer.Choice choice ? choice.Option.Value : null,
        finding.Answer is Answer.Terms terms ? Ids(terms.Ids) : null,
        finding.Since?.Value.ToString(),
        finding.Until?.Value.ToString(),
        finding.AppliesTo.Restrictions.Count == 0
            ? null
            : finding.AppliesTo.Restrictions.ToDictionary(restriction => restriction.Kind.Value, restriction => Ids(restriction.Ids), StringComparer.Ordinal));

    static IReadOnlyList<string> Ids(EquatableList<Located<string>> ids) => [.. ids.Select(id => id.Value)];
}
