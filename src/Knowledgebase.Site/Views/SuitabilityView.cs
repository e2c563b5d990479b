using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>What became of the needs of a profile.</summary>
/// <param name="Meets">The platforms that meet all of them.</param>
/// <param name="CannotTell">Those of which it cannot be told, the fewest doubts first.</param>
/// <param name="Fails">Those that fail on at least one, the fewest first.</param>
/// <param name="Strictest">The needs on which most platforms fail; empty where none fails.</param>
/// <param name="Nearest">Where none meets all: those that miss the fewest needs, be it that they fail or that it cannot be told.</param>
internal sealed record SuitabilitiesView(
    IReadOnlyList<SuitabilityView> Meets,
    IReadOnlyList<SuitabilityView> CannotTell,
    IReadOnlyList<SuitabilityView> Fails,
    IReadOnlyList<StrictNeedView> Strictest,
    IReadOnlyList<SuitabilityView> Nearest)
{
    public static SuitabilitiesView Of(SiteContext context, IReadOnlyList<Need> needs, Audience? people)
    {
        var all = context.Columns
            .Where(platform => platform.Status == PlatformStatus.Active)
            .Select(platform => context.Knowledge.Weigh(platform, needs, people, context.Today))
            .ToList();
        var meets = Those(Outcome.Meets);
        var fewest = all.Count == 0 ? 0 : all.Min(Missed);
        return new SuitabilitiesView(
            meets,
            Those(Outcome.CannotTell),
            Those(Outcome.Fails),
            StrictNeedView.StrictestOf(context, needs, all),
            meets.Count > 0 ? [] : [.. all.Where(platform => Missed(platform) == fewest).Select(platform => SuitabilityView.Of(context, platform))]);

        IReadOnlyList<SuitabilityView> Those(Outcome outcome) =>
        [
            .. all.Where(platform => platform.Outcome == outcome)
                .Select(platform => SuitabilityView.Of(context, platform))
                .OrderBy(platform => platform.Reasons.Count(reason => !reason.IsDoubt)).ThenBy(platform => platform.Reasons.Count),
        ];
    }

    static int Missed(Suitability platform) => platform.Needs.Count(need => need.Outcome != Outcome.Meets);
}

/// <summary>A need on which no fewer platforms fail than on any other.</summary>
/// <param name="RulesOut">How many fail on it.</param>
/// <param name="WithoutIt">How many would meet everything if nobody asked for it.</param>
internal sealed record StrictNeedView(string Question, int RulesOut, int WithoutIt)
{
    public static IReadOnlyList<StrictNeedView> StrictestOf(SiteContext context, IReadOnlyList<Need> needs, List<Suitability> all)
    {
        var each = needs.Select(need => new StrictNeedView(
            context.Knowledge.Vocabulary.Criterion(need.Criterion)!.Title,
            all.Count(platform => platform.Needs.Any(outcome => outcome.Need == need && outcome.Outcome == Outcome.Fails)),
            all.Count(platform => platform.Needs.All(outcome => outcome.Need == need || outcome.Outcome == Outcome.Meets)))).ToList();
        var most = each.Select(need => need.RulesOut).DefaultIfEmpty().Max();
        return most == 0 ? [] : [.. each.Where(need => need.RulesOut == most)];
    }
}

/// <summary>What became of the needs of one platform.</summary>
/// <param name="Reasons">What it fails on, then what cannot be told.</param>
/// <param name="Answers">What it meets needs with.</param>
internal sealed record SuitabilityView(PlatformLink Platform, IReadOnlyList<ReasonView> Reasons, IReadOnlyList<ReasonView> Answers)
{
    public static SuitabilityView Of(SiteContext context, Suitability suitability)
    {
        return new SuitabilityView(PlatformLink.To(suitability.Platform), [.. Those(Outcome.Fails), .. Those(Outcome.CannotTell)], [.. Those(Outcome.Meets)]);

        IEnumerable<ReasonView> Those(Outcome outcome) =>
            suitability.Needs.Where(need => need.Outcome == outcome).Select(need => ReasonView.Of(context, suitability.Platform, need));
    }
}

/// <summary>Why a need is met or not.</summary>
/// <param name="Words">The answer, or why nobody can tell.</param>
/// <param name="Limit">For whom or what the answer holds, and what is known to change and when; empty where there is neither.</param>
/// <param name="Address">The fact's own page.</param>
/// <param name="Standing">How well the answer is supported, in words; empty where nobody can tell.</param>
/// <param name="Summary">What was found, in a sentence or two; null where nothing was.</param>
/// <param name="Scope">What else limits it, or null.</param>
internal sealed record ReasonView(string Question, string Words, string Limit, string Address, bool IsDoubt, string Standing, string? Summary, string? Scope)
{
    public static ReasonView Of(SiteContext context, Platform platform, NeedOutcome outcome)
    {
        var vocabulary = context.Knowledge.Vocabulary;
        var criterion = vocabulary.Criterion(outcome.Need.Criterion)!;
        return new ReasonView(
            criterion.Title,
            outcome.Doubt is { } doubt ? DoubtWords.Of(doubt).Label
                : outcome.Listed.Count > 0 ? string.Join(", ", criterion.Answers.LabelsOf(vocabulary, outcome.Listed))
                : criterion.Answers.InFull(vocabulary, outcome.Finding!.Answer),
            ReferenceEquals(outcome.Finding, platform.Latest(criterion.Id, context.Today)?.Headline)
                ? context.Answer(platform, criterion).Limit
                : string.Join("; ", ScopeWords.Labels(vocabulary, platform, outcome.Finding?.AppliesTo ?? Applicability.Everyone)),
            Urls.Fact(platform.Id, criterion.Id),
            outcome.Outcome == Outcome.CannotTell,
            outcome.Finding is { } finding && outcome.Doubt is null ? StandingWords.Of(context.Knowledge.StandingOf(finding)).Label.ToLowerInvariant() : "",
            outcome.Finding?.Summary,
            outcome.Finding?.Scope);
    }
}
