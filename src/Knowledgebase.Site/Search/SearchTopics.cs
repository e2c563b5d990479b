using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Search;

/// <summary>The topics of what can be found, by their places in the vocabulary.</summary>
internal static class SearchTopics
{
    public static IReadOnlyList<int> Of(SiteContext context, IEnumerable<Located<string>> criteria) =>
        Of(context, criteria.Select(id => context.Knowledge.Vocabulary.Criterion(id.Value)).OfType<Criterion>());

    public static IReadOnlyList<int> Of(SiteContext context, IEnumerable<Criterion> criteria) =>
        [.. criteria.Select(criterion => PlaceOf(context, criterion)).Distinct().Order()];

    public static int PlaceOf(SiteContext context, Criterion criterion)
    {
        var topics = context.Knowledge.Vocabulary.Topics;
        for (var place = 0; place < topics.Count; place++)
            if (topics[place].Value.Id == criterion.Topic.Value)
                return place;
        throw new ArgumentException($"{criterion.Id} is of no topic, which a check should have reported.", nameof(criterion));
    }
}
