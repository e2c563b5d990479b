using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Model;

/// <summary>Walks the knowledge base, so that a check says what it looks for and not where things are kept.</summary>
internal static class KnowledgeBaseQueries
{
    /// <summary>All findings, each with the platform and the history that it belongs to.</summary>
    public static IEnumerable<(Platform Platform, FindingHistory History, Located<Finding> Finding)> Findings(
        this KnowledgeBase knowledge)
    {
        foreach (var platform in knowledge.Platforms)
            foreach (var history in platform.Value.Findings)
                foreach (var finding in history.Findings)
                    yield return (platform.Value, history, finding);
    }

    /// <summary>All findings but those with `same-as`, whose answer and evidence are another's and are looked at there.</summary>
    public static IEnumerable<(Platform Platform, FindingHistory History, Located<Finding> Finding)> FindingsWrittenOut(
        this KnowledgeBase knowledge) => knowledge.Findings().Where(place => place.Finding.Value.SameAs is null);

    /// <summary>All that findings are limited to, and by which limits speak of audiences.</summary>
    public static IEnumerable<Restriction> Restrictions(this KnowledgeBase knowledge) =>
        knowledge.Findings().Select(place => place.Finding.Value.AppliesTo).Concat(knowledge.Vocabulary.Audiences.AllLimits)
            .SelectMany(limits => limits.Restrictions);

    /// <summary>All answers to criteria that are known: those of findings, and those of evidence that disagrees.</summary>
    public static IEnumerable<(Criterion Criterion, Answer Answer)> Answers(this KnowledgeBase knowledge)
    {
        foreach (var (_, history, finding) in knowledge.FindingsWrittenOut())
        {
            if (knowledge.Vocabulary.Criterion(history.Criterion.Value) is not { } criterion)
                continue;
            yield return (criterion, finding.Value.Answer);
            foreach (var evidence in finding.Value.Evidence)
                if (evidence.Value.Says is { } answer)
                    yield return (criterion, answer);
        }
    }

    /// <summary>All needs of profiles about criteria that are known.</summary>
    public static IEnumerable<(Criterion Criterion, Located<Need> Need)> Needs(this KnowledgeBase knowledge)
    {
        foreach (var profile in knowledge.Vocabulary.Profiles)
            foreach (var need in profile.Value.Needs)
                if (knowledge.Vocabulary.Criterion(need.Value.Criterion) is { } criterion)
                    yield return (criterion, need);
    }

    /// <summary>All evidence: for findings, platforms, events, tips, claims and words of the glossary.</summary>
    public static IEnumerable<Located<Evidence>> Evidence(this KnowledgeBase knowledge)
    {
        foreach (var list in EvidenceLists(knowledge))
            foreach (var evidence in list)
                yield return evidence;
    }

    static IEnumerable<EquatableList<Located<Evidence>>> EvidenceLists(KnowledgeBase knowledge)
    {
        foreach (var (_, _, finding) in knowledge.FindingsWrittenOut())
            yield return finding.Value.Evidence;
        foreach (var platform in knowledge.Platforms)
        {
            yield return platform.Value.Evidence;
            foreach (var each in platform.Value.Events)
                yield return each.Value.Evidence;
            foreach (var tip in platform.Value.Tips)
                yield return tip.Value.Evidence;
        }
        foreach (var article in knowledge.Articles)
            foreach (var claim in article.Value.Claims)
                yield return claim.Value.Evidence;
        foreach (var entry in knowledge.Vocabulary.Glossary)
            yield return entry.Value.Evidence;
    }
}
