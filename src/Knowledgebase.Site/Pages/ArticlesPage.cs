using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>The articles that were checked claim by claim.</summary>
internal static class ArticlesPage
{
    public static Page Of(SiteContext context) => new(Urls.Articles, "articles", () => Model(context));

    static ArticlesModel Model(SiteContext context) => new(
        "Articles checked",
        $"Articles about {context.Knowledge.Settings.Subject.Kind}, checked claim by claim against the evidence.",
        [.. context.Knowledge.Articles.Select(article => ArticleSummaryView.Of(context.Knowledge, article.Value))]);
}

/// <summary>What the template <c>articles</c> is given.</summary>
internal sealed record ArticlesModel(string Title, string Description, IReadOnlyList<ArticleSummaryView> Articles)
    : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile("articles.json"))];
}
