using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Search;

/// <summary>The topics of what can be found, by their places in the vocabulary.</summary>
internal static class SearchTopics
{
    public static IReadOnlyList<int> Of(Publication publication, IEnumerable<Located<string>> criteria) =>
        Of(publication, criteria.Select(id => publication.Knowledge.Vocabulary.Criterion(id.Value)).OfType<Criterion>());

    public static IReadOnlyList<int> Of(Publication publication, IEnumerable<Criterion> criteria) =>
        [.. criteria.Select(criterion => PlaceOf(publication, criterion)).Distinct().Order()];

    public static int PlaceOf(Publication publication, Criterion criterion)
    {
        var topics = publication.Knowledge.Vocabulary.Topics;
        for (var place = 0; place < topics.Count; place++)
            if (topics[place].Value.Id == criterion.Topic.Value)
                return place;
        throw new ArgumentException($"{criterion.Id} is of no topic, which a check should have reported.", nameof(criterion));
    }
}
