using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Checks;
using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Reading;

/// <summary>
/// Gives each finding with `same-as` the answer, summary and evidence that it stands under: those of the other
/// platform's finding that holds on the last day on which it has held itself, or on its first day where that is yet to
/// come. Of several that do, that is the one which applies to the same, or else the headline answer. Once this is done, no
/// other part need know where they came from.
/// </summary>
internal sealed class SharedFindings
{
    readonly Dictionary<string, Platform> platforms;
    readonly Dictionary<string, Dictionary<string, HeadlinesByDay>> holdings = new(StringComparer.Ordinal);
    readonly Dictionary<Finding, Finding?> resolved = new(ReferenceEqualityComparer.Instance);
    readonly SpellingSuggester nearest;
    readonly Report report;

    SharedFindings(EquatableList<Located<Platform>> platforms, Report report)
    {
        this.platforms = platforms.Select(platform => platform.Value).ToDictionary(platform => platform.Id, StringComparer.Ordinal);
        this.report = report;
        nearest = SpellingSuggester.Of(platforms);
    }

    /// <summary>A finding that awaits what it shares. A day of the year 0, which no file can hold, stands for none.</summary>
    public static Finding Open(
        Located<string> sameAs, Located<PartialDate>? since, Located<PartialDate>? until, PartialDate? checkedOn, string? scope,
        Applicability appliesTo) =>
        new(new Answer.Unknown(), since, until, checkedOn ?? default, "", scope, appliesTo, Evidence: [], sameAs);

    /// <summary>The platforms with all findings whole. Those that cannot be are reported and left out.</summary>
    public static EquatableList<Located<Platform>> Resolve(EquatableList<Located<Platform>> platforms, Report report)
    {
        if (!platforms.Any(platform => platform.Value.Findings.Any(IsShared)))
            return platforms;
        var shared = new SharedFindings(platforms, report);
        return platforms.Select(platform => platform with { Value = shared.Resolve(platform.Value) }).ToEquatableList();
    }

    static bool IsShared(FindingHistory history) => history.Findings.Any(finding => finding.Value.SameAs is not null);

    Platform Resolve(Platform platform) => !platform.Findings.Any(IsShared) ? platform : platform with
    {
        Findings = platform.Findings
            .Select(history => !IsShared(history) ? history : history with
            {
                Findings = history.Findings
                    .Select(finding => Resolve(new Step(platform, finding.Value), history.Criterion.Value) is { } whole
                        ? finding with { Value = whole }
                        : (Located<Finding>?)null)
                    .OfType<Located<Finding>>()
                    .ToEquatableList(),
            })
            .ToEquatableList(),
    };

    // A finding leads to one other at most. They are followed until one is written out or resolved already, and then
    // all on the way are resolved too, so that no finding is followed twice.
    Finding? Resolve(Step start, string criterion)
    {
        var way = new List<Step>();
        var places = new Dictionary<Finding, int>(ReferenceEqualityComparer.Instance);
        Step? next = start;
        while (next is { } step && step.Finding.SameAs is not null && !resolved.ContainsKey(step.Finding))
        {
            if (!places.TryAdd(step.Finding, way.Count))
            {
                // What only leads into a circle is mended with the circle.
                ReportCircle(way[places[step.Finding]..]);
                next = null;
                break;
            }
            way.Add(step);
            next = Counterpart(step.Finding, criterion);
        }
        var whole = next is { } last ? resolved.GetValueOrDefault(last.Finding, last.Finding) : null;
        for (var index = way.Count - 1; index >= 0; index--)
            resolved[way[index].Finding] = whole = whole is null ? null : Whole(way[index].Finding, whole);
        return whole;
    }

    static Finding Whole(Finding finding, Finding other) => finding with
    {
        Answer = other.Answer,
        Summary = other.Summary,
        Evidence = other.Evidence,
        Checked = finding.Checked == default ? other.Checked : finding.Checked,
    };

    Step? Counterpart(Finding finding, string criterion)
    {
        var sameAs = finding.SameAs!.Value;
        if (!platforms.TryGetValue(sameAs.Value, out var other))
        {
            if (!report.UnreadableInput.MayHold(sameAs.Value))
                report.Add(UnknownPlatform.Check, sameAs.At,
                    $"No platform is called {sameAs.Value}.{nearest.DidYouMean(sameAs.Value)}");
            return null;
        }
        if (Counterpart(finding, other, criterion) is { } counterpart)
            return new Step(other, counterpart);
        if (!report.UnreadableInput.HasErrors)
            report.Add(ReadingRules.SameAsNothing, sameAs.At,
                $"{other.Name} has no finding on {criterion} that holds when this one does. Add it there, or write this one out.");
        return null;
    }

    Finding? Counterpart(Finding finding, Platform other, string criterion)
    {
        if (HoldingsOf(other).GetValueOrDefault(criterion) is not { } byDay)
            return null;
        var day = FindingsInForceQueries.DayOfLatest(other, DayOf(finding), each => byDay.Headline(each) is not null);
        return byDay.For(finding.AppliesTo.Key, day) ?? byDay.Headline(day);
    }

    DateOnly DayOf(Finding finding)
    {
        var today = report.Today.Day;
        if (finding.Since is { } since && since.Value.Earliest > today)
            return since.Value.Earliest;
        return finding.Until is { } until && until.Value.Earliest <= today ? until.Value.Earliest.AddDays(-1) : today;
    }

    Dictionary<string, HeadlinesByDay> HoldingsOf(Platform platform)
    {
        if (!holdings.TryGetValue(platform.Id, out var byCriterion))
            holdings[platform.Id] = byCriterion = platform.Findings
                .DistinctBy(history => history.Criterion.Value, StringComparer.Ordinal)
                .ToDictionary(history => history.Criterion.Value, history => new HeadlinesByDay(history), StringComparer.Ordinal);
        return byCriterion;
    }

    void ReportCircle(List<Step> circle)
    {
        foreach (var (index, step) in circle.Index())
        {
            var names = Enumerable.Range(index + 1, circle.Count + 1).Select(each => circle[each % circle.Count].Platform.Id);
            report.Add(ReadingRules.SameAsInCircle, step.Finding.SameAs!.Value.At,
                $"This leads in a circle: {Listing.Of(names, circle.Count + 1)}. Write it out in one of them.");
        }
    }

    readonly record struct Step(Platform Platform, Finding Finding);
}
