using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A topic that a criterion names and that is not in the vocabulary.</summary>
internal static class UnknownTopic
{
    public static readonly Check Check = new("unknown-topic", Severity.Error,
        "A criterion belongs to a topic that topics.yml does not have.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var topics = new SpellingSuggester(knowledge.Vocabulary.Topics.Select(topic => topic.Value.Id));
        return
            from criterion in knowledge.Vocabulary.Criteria
            let topic = criterion.Value.Topic
            where !topics.Has(topic.Value)
            select new Mistake(topic.At, $"No topic is called {topic.Value}.{topics.DidYouMean(topic.Value)}", topic.Value);
    }
}
