using Knowledgebase.Facts;
using Knowledgebase.Facts.Reasoning;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>What became of the needs of a profile.</summary>
/// <param name="Meets">The platforms that meet all of them.</param>
/// <param name="CannotTell">Those of which it cannot be told, the fewest doubts first.</param>
/// <param name="Fails">Those that fail on at least one, the fewest first.</param>
/// <param name="Strictest">The needs on which most platforms fail; empty where none fails.</param>
internal sealed record SuitabilitiesView(
    IReadOnlyList<SuitabilityView> Meets,
    IReadOnlyList<SuitabilityView> CannotTell,
    IReadOnlyList<SuitabilityView> Fails,
    IReadOnlyList<string> Strictest,
    int RuledOut)
{
    public static SuitabilitiesView Of(Publication publication, IReadOnlyList<Need> needs, Party party)
    {
        var all = publication.Columns
            .Where(platform => platform.Status == PlatformStatus.Active)
            .Select(platform => publication.Knowledge.Weigh(platform, needs, party, publication.Today))
            .ToList();
        var fails = needs
            .Select(need => (need.Criterion, Count: all.Count(platform => platform.Needs.Any(outcome => outcome.Need == need && outcome.Outcome == Outcome.Fails))))
            .ToList();
        var most = fails.Select(need => need.Count).DefaultIfEmpty().Max();
        return new SuitabilitiesView(
            Those(Outcome.Meets),
            Those(Outcome.CannotTell),
            Those(Outcome.Fails),
            most == 0 ? [] : [.. fails.Where(need => need.Count == most).Select(need => publication.Knowledge.Vocabulary.Criterion(need.Criterion)!.Title)],
            most);

        IReadOnlyList<SuitabilityView> Those(Outcome outcome) =>
        [
            .. all.Where(platform => platform.Outcome == outcome)
                .Select(platform => SuitabilityView.Of(publication, platform))
                .OrderBy(platform => platform.Reasons.Count(reason => !reason.IsDoubt)).ThenBy(platform => platform.Reasons.Count),
        ];
    }
}

/// <summary>What became of the needs of one platform.</summary>
/// <param name="Reasons">What it fails on, then what cannot be told.</param>
internal sealed record SuitabilityView(PlatformLink Platform, IReadOnlyList<ReasonView> Reasons)
{
    public static SuitabilityView Of(Publication publication, Suitability suitability) => new(
        PlatformLink.To(suitability.Platform),
        [
            .. suitability.Needs.Where(need => need.Outcome == Outcome.Fails).Select(need => ReasonView.Of(publication, suitability.Platform, need)),
            .. suitability.Needs.Where(need => need.Outcome == Outcome.CannotTell).Select(need => ReasonView.Of(publication, suitability.Platform, need)),
        ]);
}

/// <summary>Why a need is not met.</summary>
/// <param name="Words">The answer, or why nobody can tell.</param>
/// <param name="Address">The fact's own page.</param>
internal sealed record ReasonView(string Question, string Words, string Address, bool IsDoubt)
{
    public static ReasonView Of(Publication publication, Platform platform, NeedOutcome outcome)
    {
        var vocabulary = publication.Knowledge.Vocabulary;
        var criterion = vocabulary.Criterion(outcome.Need.Criterion)!;
        return new ReasonView(
            criterion.Title,
            outcome.Doubt is { } doubt ? DoubtWords.Of(doubt).Label
                : outcome.Listed.Count > 0 ? string.Join(", ", outcome.Listed.Select(term => AnswerWords.TermLabel(vocabulary, criterion, term)))
                : AnswerWords.Full(vocabulary, criterion, outcome.Finding!.Answer),
            Addresses.Fact(platform.Id, criterion.Id),
            outcome.Outcome == Outcome.CannotTell);
    }
}
