using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A criterion that is named and not in the vocabulary.</summary>
internal static class UnknownCriterion
{
    public static readonly Check Check = new("unknown-criterion", Severity.Error,
        "A finding, event, tip, claim, need, group of readers, audience, question of site.yml or part of a platform names a criterion that criteria.yml does not have.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var nearest = SpellingSuggester.Of(knowledge.Vocabulary.Criteria);
        return
            from criterion in Named(knowledge)
            where knowledge.Vocabulary.Criterion(criterion.Value) is null
            select new Mistake(criterion.At,
                $"No criterion is called {criterion.Value}.{nearest.DidYouMean(criterion.Value)}", criterion.Value);
    }

    static IEnumerable<Located<string>> Named(KnowledgeBase knowledge)
    {
        foreach (var platform in knowledge.Platforms)
        {
            foreach (var history in platform.Value.Findings)
                yield return history.Criterion;
            foreach (var part in platform.Value.Parts)
                yield return new Located<string>(part.Value.Id, part.At);
            foreach (var each in platform.Value.Events)
                foreach (var criterion in each.Value.Affects)
                    yield return criterion;
            foreach (var tip in platform.Value.Tips)
                foreach (var criterion in tip.Value.Helps)
                    yield return criterion;
        }
        foreach (var question in knowledge.Settings.Subject.FirstQuestions)
            yield return new Located<string>(question.Value.Criterion, question.At);
        foreach (var criterion in knowledge.Settings.Subject.Leaving)
            yield return criterion;
        foreach (var readers in knowledge.Vocabulary.ReaderGroups)
            foreach (var criterion in readers.Value.Questions)
                yield return criterion;
        foreach (var audience in knowledge.Vocabulary.Audiences.All)
            if (audience.ShutOut is { } shutOut)
                yield return shutOut.By;
        foreach (var profile in knowledge.Vocabulary.Profiles)
            foreach (var need in profile.Value.Needs)
                yield return new Located<string>(need.Value.Criterion, need.At);
        foreach (var article in knowledge.Articles)
            foreach (var claim in article.Value.Claims)
                if (claim.Value.Criterion is { } criterion)
                    yield return criterion;
    }
}
