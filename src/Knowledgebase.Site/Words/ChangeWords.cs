using System.Diagnostics;
using Knowledgebase.Facts;
using Knowledgebase.Facts.Reasoning;

namespace Knowledgebase.Site.Words;

/// <summary>Puts what changed for readers into words.</summary>
public static class ChangeWords
{
    static readonly (string Title, Func<KnowledgeBaseChange, bool> Has)[] Groups =
    [
        ("Platforms", change => change is KnowledgeBaseChange.OfPlatform),
        ("Findings added", change => change is KnowledgeBaseChange.FindingAdded),
        ("Findings changed", change => change is KnowledgeBaseChange.FindingChanged),
        ("Findings retired", change => change is KnowledgeBaseChange.FindingRetired),
        ("Standing better than before", change => change is KnowledgeBaseChange.StandingMoved { Rose: true }),
        ("Standing worse than before", change => change is KnowledgeBaseChange.StandingMoved { Rose: false }),
        ("How answers are rated", change => change is KnowledgeBaseChange.TallyChanged),
        ("Events", change => change is KnowledgeBaseChange.OfEvent),
        ("What people can do", change => change is KnowledgeBaseChange.OfTip),
        ("Claims of articles", change => change is KnowledgeBaseChange.OfClaim),
        ("Sources", change => change is KnowledgeBaseChange.OfSource),
    ];

    /// <summary>The changes in groups of one kind, those without any left out. Each line is a sentence without its full stop.</summary>
    /// <param name="vocabulary">The words of the later state.</param>
    public static IReadOnlyList<(string Title, IReadOnlyList<string> Lines)> Of(
        Vocabulary vocabulary, IReadOnlyCollection<KnowledgeBaseChange> changes) =>
    [
        .. from kind in Groups
           let lines = changes.Where(kind.Has).Select(change => Line(vocabulary, change)).ToList()
           where lines.Count > 0
           select (kind.Title, (IReadOnlyList<string>)lines),
    ];

    static string Line(Vocabulary vocabulary, KnowledgeBaseChange change)
    {
        return change switch
        {
            KnowledgeBaseChange.OfPlatform of => $"{of.Platform.Name}: {Presences(of.Presence)}",
            KnowledgeBaseChange.FindingAdded of => $"{About(of.Platform, of.Criterion)}: {Said(of.Platform, of.Criterion, of.Finding)}",
            KnowledgeBaseChange.FindingChanged of => $"{About(of.Platform, of.Criterion)}: {Changed(of)}",
            KnowledgeBaseChange.FindingRetired { After.Until: { } until } of =>
                $"{About(of.Platform, of.Criterion)}: {Said(of.Platform, of.Criterion, of.Before)}, ended {until.Value.View().Words}",
            KnowledgeBaseChange.FindingRetired of => $"{About(of.Platform, of.Criterion)}: {Said(of.Platform, of.Criterion, of.Before)}, taken away",
            KnowledgeBaseChange.StandingMoved of =>
                $"{About(of.Platform, of.Criterion)}: from {StandingOf(of.Before)} to {StandingOf(of.After)}",
            KnowledgeBaseChange.TallyChanged of => $"{of.Platform.Name}: {string.Join(", ", Moved(of.Before, of.After))}",
            KnowledgeBaseChange.OfEvent of => $"{of.Platform.Name}: {of.Event.Title} ({of.Event.Date}), {Presences(of.Presence)}",
            KnowledgeBaseChange.OfTip of => $"{of.Platform.Name}: {of.Tip.Title}, {Presences(of.Presence)}",
            KnowledgeBaseChange.OfClaim of =>
                $"{of.Article.Id}: {of.Claim.Says.TrimEnd('.')}, {of.Claim.Verdict.ToString().ToLowerInvariant()}, {Presences(of.Presence)}",
            KnowledgeBaseChange.OfSource of => $"{of.Source.Title}, {of.Source.Publisher} ({of.Source.Id}), {Presences(of.Presence)}",
            _ => throw new UnreachableException(),
        };

        string About(Platform platform, string criterion) =>
            $"{platform.Name}, {vocabulary.Criterion(criterion)?.Title ?? criterion}";

        string Answer(string criterion, Answer answer) =>
            vocabulary.Criterion(criterion) is { } known ? AnswerWords.Full(vocabulary, known, answer) : criterion;

        string Said(Platform platform, string criterion, Finding finding)
        {
            var limits = ScopeWords.Labels(vocabulary, platform, finding.AppliesTo);
            return Answer(criterion, finding.Answer) + (limits.Count > 0 ? $" ({string.Join("; ", limits)})" : "");
        }

        string LimitsOf(Platform platform, Finding finding) =>
            ScopeWords.Labels(vocabulary, platform, finding.AppliesTo) is { Count: > 0 } labels ? string.Join("; ", labels) : "everyone";

        string Changed(KnowledgeBaseChange.FindingChanged of)
        {
            var (before, after) = (of.Before, of.After);
            if (before.Answer != after.Answer)
                return $"from {Said(of.Platform, of.Criterion, before)} to {Said(of.Platform, of.Criterion, after)}";
            List<string> parts =
            [
                .. If(before.Summary != after.Summary, $"the summary was “{before.Summary}” and is “{after.Summary}”"),
                .. If(!before.Evidence.Equals(after.Evidence), Evidence(before, after)),
                .. If(before.Since != after.Since || before.Until != after.Until, $"it held {Held(before)} and now {Held(after)}"),
                .. If(before.Scope != after.Scope, $"what limits it was “{before.Scope ?? "nothing"}” and is “{after.Scope ?? "nothing"}”"),
                .. If(before.AppliesTo != after.AppliesTo, $"it was said of {LimitsOf(of.Platform, before)} and is of {LimitsOf(of.Platform, after)}"),
                .. If(before.Checked != after.Checked, $"it was checked on {after.Checked}"),
                .. If(before.SameAs != after.SameAs, $"it stands under the statement of {after.SameAs?.Value ?? "nobody else"}"),
            ];
            return $"{Said(of.Platform, of.Criterion, after)}; {string.Join("; ", parts)}";
        }
    }

    static string Held(Finding finding) =>
        Days.Period(finding.Since?.Value, finding.Until?.Value) is { Length: > 0 } period ? period : "without known dates";

    static string Evidence(Finding before, Finding after)
    {
        var (old, now) = (Sources(before), Sources(after));
        string[] parts =
        [
            .. If(now.Except(old).Any(), $"evidence added: {string.Join(", ", now.Except(old))}"),
            .. If(old.Except(now).Any(), $"evidence taken away: {string.Join(", ", old.Except(now))}"),
        ];
        return parts.Length > 0 ? string.Join("; ", parts) : "what is said of the evidence changed";

        static IReadOnlyList<string> Sources(Finding finding) => [.. finding.Evidence.Select(piece => piece.Value.Source.Value).Distinct()];
    }

    static IEnumerable<string> If(bool holds, string words) => holds ? [words] : [];

    static string StandingOf(Standing standing) => StandingWords.Of(standing).Label.ToLowerInvariant();

    static string Presences(Presence presence) => presence.ToString().ToLowerInvariant();

    static IEnumerable<string> Moved(RatingTally before, RatingTally after) =>
        from part in new[]
        {
            (Word: "protective", Before: before.Protective, After: after.Protective),
            (Word: "mixed", Before: before.Mixed, After: after.Mixed),
            (Word: "risky", Before: before.Risky, After: after.Risky),
            (Word: "neutral", Before: before.Neutral, After: after.Neutral),
            (Word: "listed", Before: before.Listed, After: after.Listed),
            (Word: "unknown", Before: before.Unknown, After: after.Unknown),
        }
        where part.Before != part.After
        select $"{part.Word} from {part.Before} to {part.After}";
}
