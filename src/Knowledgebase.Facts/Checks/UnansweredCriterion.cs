namespace Knowledgebase.Facts.Checks;

/// <summary>A question that a platform is silent on. Saying that something is unknown is better than silence.</summary>
internal static class UnansweredCriterion
{
    public static readonly Check Check = new("unanswered-criterion", Severity.Warning,
        "A platform has no finding on a criterion.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from platform in knowledge.Platforms
        let unanswered = Unanswered(platform.Value, knowledge.Vocabulary)
        where unanswered.Count > 0
        select new Mistake(platform.At,
            $"{platform.Value.Name} has no finding on {Listing.Of(unanswered)}. "
            + "Add what is known; unknown is better than nothing.");

    static List<string> Unanswered(Platform platform, Vocabulary vocabulary)
    {
        var answered = platform.Findings.Select(history => history.Criterion.Value).ToHashSet(StringComparer.Ordinal);
        return [.. from criterion in vocabulary.Criteria where !answered.Contains(criterion.Value.Id) select criterion.Value.Id];
    }
}
