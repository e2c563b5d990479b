using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>Puts what changed for readers into words.</summary>
public static class ChangeWords
{
    static readonly (string Title, Func<KnowledgeBaseChange, bool> Has)[] Answers =
    [
        ("Findings added", change => change is KnowledgeBaseChange.FindingAdded),
        ("Findings changed", change => change is KnowledgeBaseChange.FindingChanged),
        ("Findings retired", change => change is KnowledgeBaseChange.FindingRetired),
        ("Findings in another order", change => change is KnowledgeBaseChange.FindingsReordered),
        ("Standing better than before", change => change is KnowledgeBaseChange.StandingMoved { Rose: true }),
        ("Standing worse than before", change => change is KnowledgeBaseChange.StandingMoved { Rose: false }),
        ("How answers are rated", change => change is KnowledgeBaseChange.TallyChanged),
        ("Questions and what may be answered", change => change is KnowledgeBaseChange.OfEntry { Entry: Criterion or TermGroup }),
    ];

    static readonly (string Title, Func<KnowledgeBaseChange, bool> Has)[] Others =
    [
        ("Recorded changes that are not as they were, though none may be altered or taken away",
            change => change is KnowledgeBaseChange.OfEntry { Entry: RecordedChange, Presence: not Presence.Added }),
        ("Recorded changes", change => change is KnowledgeBaseChange.OfEntry { Entry: RecordedChange, Presence: Presence.Added }),
        ("Platforms", change => change is KnowledgeBaseChange.OfEntry { Entry: Platform }),
        ("Events", change => change is KnowledgeBaseChange.OfEntry { Entry: Event }),
        ("What people can do", change => change is KnowledgeBaseChange.OfEntry { Entry: Tip }),
        ("Articles", change => change is KnowledgeBaseChange.OfEntry { Entry: Article }),
        ("Claims of articles", change => change is KnowledgeBaseChange.OfEntry { Entry: Claim }),
        ("Sources", change => change is KnowledgeBaseChange.OfEntry { Entry: Source }),
        ("Pages of prose", change => change is KnowledgeBaseChange.OfEntry { Entry: Prose }),
        ("Topics, limits, profiles, readers, hosts, words and phrases", change => change is KnowledgeBaseChange.OfEntry
        {
            Entry: Topic or ScopeKind or Profile or ReaderGroup or HostList or GlossaryEntry or PhraseGroup,
        }),
        ("The site as a whole", change => change is KnowledgeBaseChange.OfEntry { Entry: KnowledgeBase }),
    ];

    /// <summary>
    /// The changes in groups of one kind, those that matter most to readers first: answers and how they stand, then addresses
    /// that pages lead to, then the rest. Groups without changes are left out.
    /// </summary>
    /// <param name="vocabulary">The words of the later state.</param>
    /// <param name="today">The day by which the changes were worked out.</param>
    public static IReadOnlyList<ChangeGroup> Of(Vocabulary vocabulary, IReadOnlyCollection<KnowledgeBaseChange> changes, DateOnly today)
    {
        IEnumerable<ChangeGroup> groups =
        [
            .. Answers.Select(Group),
            new("Addresses that readers are sent to", [.. changes.SelectMany(change => ChangedAddresses.Of(Subject(vocabulary, change), change))]),
            .. Others.Select(Group),
        ];
        return [.. groups.Where(group => group.Lines.Count > 0)];

        ChangeGroup Group((string Title, Func<KnowledgeBaseChange, bool> Has) kind) =>
            new(kind.Title, [.. changes.Where(kind.Has).Where(IsTold).Select(change => Line(vocabulary, change, today))]);
    }

    // An entry of which nothing but addresses changed is told with the addresses.
    static bool IsTold(KnowledgeBaseChange change) =>
        change is not KnowledgeBaseChange.OfEntry { Presence: Presence.Changed } || change.Values.Any(value => !value.IsAddress);

    static ChangeLine Line(Vocabulary vocabulary, KnowledgeBaseChange change, DateOnly today) =>
        new(Text(vocabulary, change, Subject(vocabulary, change), today), change.At, ValueWords.Of(change));

    // What a change is of.
    static FormattableString Subject(Vocabulary vocabulary, KnowledgeBaseChange change)
    {
        return change switch
        {
            KnowledgeBaseChange.FindingAdded of => About(of.Platform, of.Criterion),
            KnowledgeBaseChange.FindingChanged of => About(of.Platform, of.Criterion),
            KnowledgeBaseChange.FindingRetired of => About(of.Platform, of.Criterion),
            KnowledgeBaseChange.FindingsReordered of => About(of.Platform, of.Criterion),
            KnowledgeBaseChange.StandingMoved of => About(of.Platform, of.Criterion),
            KnowledgeBaseChange.TallyChanged of => $"{of.Platform.Name}",
            KnowledgeBaseChange.OfEntry of => Entry(of.Owner, of.Entry),
            _ => throw new UnreachableException(),
        };

        FormattableString About(Platform platform, string criterion) =>
            $"{platform.Name}, {vocabulary.Criterion(criterion)?.Title ?? criterion}";
    }

    static FormattableString Entry(object? owner, object entry) => entry switch
    {
        KnowledgeBase => $"The site",
        Platform platform => $"{platform.Name}",
        Event happening => $"{(owner as Platform)?.Name}: {happening.Title} ({happening.Date})",
        Tip tip => $"{(owner as Platform)?.Name}: {tip.Title}",
        Article article => $"{article.Id}",
        Claim claim => $"{(owner as Article)?.Id}: {claim.Says.TrimEnd('.')}, {Lower(claim.Verdict)}",
        Source source => $"{source.Title}, {source.Publisher} ({source.Id})",
        Prose page => $"{page.Title} ({page.Id})",
        Topic topic => $"{topic.Title} ({topic.Id})",
        Criterion criterion => $"{criterion.Title} ({criterion.Id})",
        TermGroup group => $"Terms of {group.Id}",
        ScopeKind kind => $"Limits to {kind.Id}",
        Profile profile => $"{profile.Name} ({profile.Id})",
        GlossaryEntry word => $"{word.Term} ({word.Id}) in the glossary",
        PhraseGroup phrases => $"Phrases of search: {phrases.Id}",
        ReaderGroup readers => $"Page for {readers.Name} ({readers.Id})",
        HostList hosts => $"Hosts of what is {hosts.Id}",
        RecordedChange recorded => $"{recorded.Id}",
        _ => throw new UnreachableException(),
    };

    static FormattableString Text(Vocabulary vocabulary, KnowledgeBaseChange change, FormattableString subject, DateOnly today)
    {
        return change switch
        {
            KnowledgeBaseChange.FindingAdded of => $"{subject}: {Said(of.Platform, of.Criterion, of.Finding)}{Coming(of)}",
            KnowledgeBaseChange.FindingChanged of when of.Before.Answer == of.After.Answer =>
                $"{subject}: {Said(of.Platform, of.Criterion, of.After)}{Ending(of)}",
            KnowledgeBaseChange.FindingChanged of =>
                $"{subject}: from {Said(of.Platform, of.Criterion, of.Before)} to {Said(of.Platform, of.Criterion, of.After)}",
            KnowledgeBaseChange.FindingRetired { After.Until: { } until } of =>
                $"{subject}: {Said(of.Platform, of.Criterion, of.Before)}, ended {until.Value.View().Words}",
            KnowledgeBaseChange.FindingRetired of => $"{subject}: {Said(of.Platform, of.Criterion, of.Before)}, removed",
            KnowledgeBaseChange.FindingsReordered of =>
                $"{subject}: from {AllSaid(of.Platform, of.Criterion, of.Before)} to {AllSaid(of.Platform, of.Criterion, of.After)}",
            KnowledgeBaseChange.StandingMoved of => $"{subject}: from {StandingOf(of.Before)} to {StandingOf(of.After)}",
            KnowledgeBaseChange.TallyChanged of =>
                $"{subject}: {FormattableStringFactory.Create(string.Join(", ", Moved(of.Before, of.After)))}",
            KnowledgeBaseChange.OfEntry { Presence: Presence.Added } => $"{subject}, added",
            KnowledgeBaseChange.OfEntry { Presence: Presence.Removed } => $"{subject}, removed",
            KnowledgeBaseChange.OfEntry { Before: IRenamable before, After: IRenamable after } when before.Id != after.Id =>
                $"{subject}, renamed from {before.Id} to {after.Id}",
            KnowledgeBaseChange.OfEntry => $"{subject}, changed",
            _ => throw new UnreachableException(),
        };

        string Said(Platform platform, string criterion, Finding finding)
        {
            var limits = ScopeWords.Labels(vocabulary, platform, finding.AppliesTo);
            var answer = vocabulary.Criterion(criterion) is { } known ? known.Answers.InFull(vocabulary, finding.Answer) : finding.Answer.ToString();
            return answer + (limits.Count > 0 ? $" ({string.Join("; ", limits)})" : "");
        }

        string Coming(KnowledgeBaseChange.FindingAdded of) =>
            of.Platform.FindingsOn(of.Criterion)!.StartOf(of.Finding) is { } start && start.Earliest > today ? $", from {Days.InWords(start)}" : "";

        string Ending(KnowledgeBaseChange.FindingChanged of) =>
            of.Before.Until != of.After.Until && of.After.Until is { } end && end.Value.Earliest > today ? $"; it ends on {Days.InWords(end.Value)}" : "";

        string AllSaid(Platform platform, string criterion, EquatableList<Finding> findings) =>
            string.Join(", then ", findings.Select(finding => Said(platform, criterion, finding)));
    }

    static string StandingOf(Standing standing) => StandingWords.Of(standing).Label.ToLowerInvariant();

    static string Lower(Verdict verdict) => verdict.ToString().ToLowerInvariant();

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
        select string.Create(CultureInfo.InvariantCulture, $"{part.Word} from {part.Before} to {part.After}");
}
