using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Views;

/// <summary>How a platform answers a group of questions, by what the answers mean.</summary>
/// <param name="Marks">The ids of the ratings, the most protective first, one a rated question.</param>
/// <param name="Words">The same as a text, such as "4 protective, 1 risky".</param>
internal sealed record TallyView(IReadOnlyList<TallyMark> Marks, int Width, string Words)
{
    /// <summary>The width of a mark and of the gap after it, in units of the drawing.</summary>
    const int Step = 6;

    static readonly string[] order = ["protective", "mixed", "risky", "neutral", "unknown"];

    /// <summary>The width that answers to these criteria take at most. Those that list terms have no mark.</summary>
    public static int WidthOf(IEnumerable<Criterion> criteria) =>
        Math.Max(1, criteria.Count(criterion => criterion.Answers.IsRated)) * Step;

    public static TallyView Of(SiteContext context, Platform platform, IEnumerable<Criterion> criteria)
    {
        var ratings = criteria
            .Where(criterion => criterion.Answers.IsRated)
            .Select(criterion => context.Answer(platform, criterion).Rating)
            .Where(rating => order.Contains(rating.Id))
            .OrderBy(rating => Array.IndexOf(order, rating.Id))
            .ToList();
        var marks = ratings.Select((rating, index) => new TallyMark(rating.Id, index * Step));
        var words = ratings.GroupBy(rating => rating.Id).Select(group => $"{group.Count()} {group.Key}");
        return new TallyView([.. marks], Math.Max(1, ratings.Count) * Step, ratings.Count == 0 ? "only lists" : string.Join(", ", words));
    }
}

/// <summary>One mark of a tally.</summary>
/// <param name="X">Its left edge, in units of the drawing.</param>
internal sealed record TallyMark(string Rating, int X);
