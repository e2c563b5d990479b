using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>A checked article with the count of its verdicts.</summary>
/// <param name="Verdict">The verdicts in a sentence.</param>
internal sealed record ArticleSummaryView(
    string Title,
    string Publisher,
    string Address,
    string Verdict,
    string Summary,
    int Claims,
    IReadOnlyList<VerdictCount> Verdicts)
{
    public static ArticleSummaryView Of(KnowledgeBase knowledge, Article article)
    {
        var source = knowledge.Source(article.Source.Value);
        return new ArticleSummaryView(
            source?.Title ?? article.Id,
            source?.Publisher ?? "",
            Urls.Article(article.Id),
            ClaimWords.Sentence(article),
            article.Summary,
            article.Claims.Count,
            VerdictCount.Of(article));
    }
}

/// <summary>How many claims of an article came to one verdict.</summary>
/// <param name="X">Where its part of the bar begins, in hundredths of the bar.</param>
/// <param name="Width">In hundredths of the bar.</param>
internal sealed record VerdictCount(VerdictView Verdict, int Count, decimal X, decimal Width)
{
    /// <summary>The verdicts that occur, in the order of the vocabulary.</summary>
    public static IReadOnlyList<VerdictCount> Of(Article article)
    {
        var counts = new List<VerdictCount>();
        var x = 0m;
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            var count = article.Claims.Count(claim => claim.Value.Verdict == verdict);
            if (count == 0)
                continue;
            var width = Math.Round(100m * count / article.Claims.Count, 2);
            counts.Add(new VerdictCount(ClaimWords.Of(verdict), count, x, width));
            x += width;
        }
        return counts;
    }
}
