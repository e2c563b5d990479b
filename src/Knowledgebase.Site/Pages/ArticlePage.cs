using System.Text.Json.Nodes;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.References;
using Knowledgebase.Site.StructuredData;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>One article, each claim beside its verdict and the evidence.</summary>
internal static class ArticlePage
{
    public static IEnumerable<Page> Of(SiteContext context) =>
        context.Knowledge.Articles.Select(article =>
            new Page(Urls.Article(article.Value.Id), "article", () =>
            {
                var model = Model(context, article.Value);
                return model with { Use = UseView.Of(context, Reference.To(context, article.Value), model.Alternates) };
            }) { At = article.At, Checked = () => article.Value.Checked });

    static ArticleModel Model(SiteContext context, Article article)
    {
        var knowledge = context.Knowledge;
        var summary = ArticleSummaryView.Of(knowledge, article);
        return new ArticleModel(
            $"Checked: {summary.Title}",
            $"{article.Claims.Count} claims of the article \u201C{summary.Title}\u201D, each with a verdict and its evidence.",
            summary,
            EvidenceView.Of(knowledge, new Evidence(article.Source, null, null, null, null, null), checkedOn: article.Checked),
            article.Checked.View(),
            [.. article.Claims.Select(claim => Claim(context, article, claim.Value))]);
    }

    static ClaimView Claim(SiteContext context, Article article, Claim claim) => new(
        claim.Id,
        claim.Says,
        claim.At,
        ClaimWords.Of(claim.Verdict),
        claim.Because,
        FactOf(context.Knowledge, claim),
        [.. claim.Evidence.Select(piece => EvidenceView.Of(context.Knowledge, piece.Value, checkedOn: article.Checked))],
        CiteView.Of(context, Reference.To(context, article, claim)));

    static Link? FactOf(KnowledgeBase knowledge, Claim claim)
    {
        if (claim.Platform is not { } about || knowledge.Platform(about.Value) is not { } platform)
            return null;
        return claim.Criterion is { } question && knowledge.Vocabulary.Criterion(question.Value) is { } criterion
            ? new Link($"{platform.Name}: {criterion.Title}", Urls.Fact(platform.Id, criterion.Id))
            : new Link(platform.Name, Urls.Platform(platform.Id));
    }
}

/// <summary>What the template <c>article</c> is given.</summary>
/// <param name="Source">The article itself.</param>
internal sealed record ArticleModel(
    string Title,
    string Description,
    ArticleSummaryView Article,
    EvidenceView Source,
    DateView Checked,
    IReadOnlyList<ClaimView> Claims) : PageModel(Title, Description)
{
    /// <summary>How the page can be cited, taken as data and followed.</summary>
    public UseView? Use { get; init; }

    public override IReadOnlyList<string> Scripts => ["scripts/shared/copy.js"];

    public override IReadOnlyList<Alternate> Alternates => [Alternate.Citation(Article.Address)];

    public override IEnumerable<JsonObject> Describe(SiteModel site, string address) => ClaimReviews.Of(site, address, this);
}

/// <summary>A claim beside its verdict.</summary>
/// <param name="Fact">The fact that it speaks of, or null.</param>
internal sealed record ClaimView(
    string Anchor, string Says, string? At, VerdictView Verdict, string Because, Link? Fact, IReadOnlyList<EvidenceView> Evidence, CiteView? Cite);
