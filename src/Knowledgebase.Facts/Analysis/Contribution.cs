using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Analysis;

/// <summary>Something that a person could add or mend next.</summary>
/// <param name="Reason">What is the matter.</param>
/// <param name="At">Where it stands, or else the answer to the question before it, which it would stand behind.</param>
/// <param name="HasFile">Whether the file that it belongs into is there.</param>
public sealed record Contribution(Platform Platform, Criterion Criterion, ContributionReason Reason, Position At, bool HasFile = true);

/// <summary>Why something is worth a contribution, the most pressing first.</summary>
public enum ContributionReason
{
    /// <summary>Nothing is recorded.</summary>
    Missing,

    /// <summary>Sources contradict each other, and nothing settles it.</summary>
    Disputed,

    /// <summary>Nobody has looked for a long time, or a source changed since.</summary>
    Due,

    /// <summary>It was looked for and not found.</summary>
    Unknown,

    /// <summary>Only the vendor says so.</summary>
    VendorAlone,
}

/// <summary>Finds the most useful things to do next.</summary>
public static class Contributions
{
    /// <summary>So that a list does not become a list of one platform.</summary>
    const int MostOfOnePlatform = 2;

    /// <summary>
    /// The most useful contributions: what is the matter counts first, then whether the platform is among those that most
    /// people look at, then for how many platforms the question is answered already, since those can be compared with.
    /// Retired platforms are left out: little about them can still be found out.
    /// </summary>
    public static EquatableList<Contribution> Next(KnowledgeBase knowledge, DateOnly today, int most)
    {
        var featured = knowledge.Settings.Featured.Select(platform => platform.Value).ToHashSet(StringComparer.Ordinal);
        var answered = knowledge.Vocabulary.Criteria.ToDictionary(
            criterion => criterion.Value.Id,
            criterion => knowledge.Platforms.Count(platform =>
                platform.Value.Latest(criterion.Value.Id, today) is { Headline.Answer: not Answer.Unknown }),
            StringComparer.Ordinal);
        return
        [
            .. (from platform in knowledge.Platforms
                where platform.Value.Status is PlatformStatus.Active
                from criterion in knowledge.Vocabulary.Criteria
                let contribution = For(knowledge, platform, criterion.Value, today)
                where contribution is not null
                orderby contribution.Reason, featured.Contains(platform.Value.Id) descending, answered[criterion.Value.Id] descending
                select contribution)
                .GroupBy(contribution => contribution.Platform.Id)
                .SelectMany(ofPlatform => ofPlatform.Take(MostOfOnePlatform))
                .OrderBy(contribution => contribution.Reason)
                .ThenByDescending(contribution => featured.Contains(contribution.Platform.Id))
                .ThenByDescending(contribution => answered[contribution.Criterion.Id])
                .ThenBy(contribution => contribution.Platform.Id, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    static Contribution? For(KnowledgeBase knowledge, Located<Platform> platform, Criterion criterion, DateOnly today)
    {
        var history = platform.Value.FindingsOn(criterion.Id);
        if (platform.Value.Latest(criterion.Id, today)?.Headline is not { } finding)
            return Missing(knowledge, platform, criterion, history);
        var at = history!.Findings.First(each => ReferenceEquals(each.Value, finding)).At;
        return ReasonFor(knowledge, finding, today) is { } reason ? new Contribution(platform.Value, criterion, reason, at) : null;
    }

    static Contribution Missing(KnowledgeBase knowledge, Located<Platform> platform, Criterion criterion, FindingHistory? history)
    {
        var file = platform.At.File[..(platform.At.File.LastIndexOf('/') + 1)] + criterion.Topic.Value + ".yml";
        var before = history?.Criterion.At ?? (
            from earlier in knowledge.Vocabulary.CriteriaOf(criterion.Topic.Value).TakeWhile(each => each.Id != criterion.Id).Reverse()
            let answers = platform.Value.FindingsOn(earlier.Id)
            where answers is not null
            select answers.Criterion.At).FirstOrDefault(new Position(file, 1, 1));
        return new Contribution(platform.Value, criterion, ContributionReason.Missing, before,
            platform.Value.Findings.Any(each => each.Criterion.At.File == file));
    }

    static ContributionReason? ReasonFor(KnowledgeBase knowledge, Finding finding, DateOnly today) => knowledge.StandingOf(finding) switch
    {
        Standing.Disputed => ContributionReason.Disputed,
        _ when knowledge.IsDue(finding, today) => ContributionReason.Due,
        Standing.Unknown => ContributionReason.Unknown,
        Standing.StatedByVendor => ContributionReason.VendorAlone,
        _ => null,
    };
}
