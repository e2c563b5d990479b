using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>A claim of an article in short, with where it is checked.</summary>
/// <param name="Article">The title of the article.</param>
internal sealed record ClaimLink(string Says, string Address, string Article, VerdictView Verdict)
{
    public static ClaimLink To(KnowledgeBase knowledge, Article article, Claim claim) => new(
        claim.Says,
        Urls.Claim(article.Id, claim.Id),
        knowledge.Source(article.Source.Value)?.Title ?? article.Id,
        ClaimWords.Of(claim.Verdict));
}
