using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Markdown;
using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site.Pages;

/// <summary>A page of prose.</summary>
internal static class ProsePage
{
    public static IEnumerable<Page> Of(SiteContext context) =>
        context.Knowledge.Pages.Where(prose => prose.Id != ContributePage.Id).Select(prose => new Page(Urls.Prose(prose.Id), "prose", () => Model(prose)));

    static ProseModel Model(Prose prose) => new(prose.Title, prose.Description, MarkdownText.ToHtml(prose.Body));
}

/// <summary>What the template <c>prose</c> is given.</summary>
internal sealed record ProseModel(string Title, string Description, Html Body) : PageModel(Title, Description);
