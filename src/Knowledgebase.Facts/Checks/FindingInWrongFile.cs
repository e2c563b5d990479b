namespace Knowledgebase.Facts.Checks;

/// <summary>A criterion that stands in the file of another topic than its own.</summary>
internal static class FindingInWrongFile
{
    public static readonly Check Check = new("finding-in-wrong-file", Severity.Error,
        "A criterion stands in the file of a topic that it does not belong to.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var topics = knowledge.Vocabulary.Topics.Select(topic => topic.Value.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var platform in knowledge.Platforms)
            foreach (var history in platform.Value.Findings)
                if (knowledge.Vocabulary.Criterion(history.Criterion.Value) is { } criterion
                    && criterion.Topic.Value != history.Topic
                    && topics.Contains(criterion.Topic.Value))
                    yield return new Mistake(history.Criterion.At,
                        $"{criterion.Id} belongs to the topic {criterion.Topic.Value}. Move it to {criterion.Topic.Value}.yml.");
    }
}
