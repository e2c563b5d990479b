using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>The articles that were checked claim by claim.</summary>
internal static class ArticlesPage
{
    public static Page Of(Publication publication) => new(Addresses.Articles, "articles", () => Model(publication));

    static ArticlesModel Model(Publication publication) => new(
        "Articles checked",
        "Articles about video call services, checked claim by claim against the evidence.",
        [.. publication.Knowledge.Articles.Select(article => ArticleSummaryView.Of(publication.Knowledge, article.Value))]);
}

/// <summary>What the template <c>articles</c> is given.</summary>
internal sealed record ArticlesModel(string Title, string Description, IReadOnlyList<ArticleSummaryView> Articles)
    : PageModel(Title, Description);
