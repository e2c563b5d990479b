using Knowledgebase.Facts.Checking;
using Knowledgebase.Facts.Reasoning;

namespace Knowledgebase.Facts.Reading;

/// <summary>
/// Gives each finding with `same-as` the answer, summary and evidence that it stands under: those of the other
/// platform's finding that holds on the last day on which it holds itself. Of several that do, that is the one which
/// applies to the same, or else the headline answer. Once this is done, no other part need know where they came from.
/// </summary>
internal sealed class SharedFindings
{
    readonly Dictionary<string, Platform> platforms;
    readonly Nearest nearest;
    readonly Report report;

    SharedFindings(EquatableList<Located<Platform>> platforms, Report report)
    {
        this.platforms = platforms.Select(platform => platform.Value).ToDictionary(platform => platform.Id, StringComparer.Ordinal);
        this.report = report;
        nearest = new Nearest(this.platforms.Keys);
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
                    .Select(finding => Resolve(finding.Value, history.Criterion.Value, [new Step(platform.Id, finding.Value)]) is { } whole
                        ? finding with { Value = whole }
                        : (Located<Finding>?)null)
                    .OfType<Located<Finding>>()
                    .ToEquatableList(),
            })
            .ToEquatableList(),
    };

    // The way here: each finding that leads to the next, the present one last.
    Finding? Resolve(Finding finding, string criterion, EquatableList<Step> way)
    {
        if (finding.SameAs is not { } sameAs)
            return finding;
        if (!platforms.TryGetValue(sameAs.Value, out var other))
        {
            if (way.Count == 1 && !report.Unread.MayHold(sameAs.Value))
                report.Add(UnknownPlatform.Check, sameAs.At,
                    $"No platform is called {sameAs.Value}.{nearest.DidYouMean(sameAs.Value)}");
            return null;
        }
        if (Counterpart(finding, other, criterion) is not { } counterpart)
        {
            if (way.Count == 1 && !report.Unread.HasErrors)
                report.Add(ReadingRules.SameAsNothing, sameAs.At,
                    $"{other.Name} has no finding on {criterion} that holds when this one does. Add it there, or write this one out.");
            return null;
        }
        if (way.Any(step => ReferenceEquals(step.Finding, counterpart)))
        {
            // What only leads into a circle is mended with the circle.
            if (ReferenceEquals(way[0].Finding, counterpart))
                report.Add(ReadingRules.SameAsInCircle, sameAs.At,
                    $"This leads in a circle: {string.Join(", ", way.Select(step => step.Platform))}, {other.Id}. Write it out in one of them.");
            return null;
        }
        return Resolve(counterpart, criterion, [.. way, new Step(other.Id, counterpart)]) is not { } whole ? null : finding with
        {
            Answer = whole.Answer,
            Summary = whole.Summary,
            Evidence = whole.Evidence,
            Checked = finding.Checked == default ? whole.Checked : finding.Checked,
        };
    }

    Finding? Counterpart(Finding finding, Platform other, string criterion)
    {
        var lastDay = finding.Until is { } until && until.Value.Earliest <= report.Today
            ? until.Value.Earliest.AddDays(-1)
            : report.Today;
        var holding = other.Latest(criterion, lastDay);
        return holding?.Qualifying.FirstOrDefault(each => each.AppliesTo.Key == finding.AppliesTo.Key) is { } alike
            && holding.Headline.AppliesTo.Key != finding.AppliesTo.Key
            ? alike
            : holding?.Headline;
    }

    readonly record struct Step(string Platform, Finding Finding);
}
