using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Markdown;
using Knowledgebase.Site.Templating;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>A page of prose.</summary>
internal static class ProsePage
{
    /// <summary>The page on who makes the site, which also names the contributors.</summary>
    const string About = "about";

    public static IEnumerable<Page> Of(SiteContext context) =>
        context.Knowledge.Pages.Where(prose => prose.Id != ContributePage.Id).Select(prose => new Page(Urls.Prose(prose.Id), "prose", () => Model(context, prose)) { At = prose.BodyAt });

    static ProseModel Model(SiteContext context, Prose prose) =>
        new(prose.Title, prose.Description, MarkdownText.ToHtml(prose.Body), MarkdownText.Sections(prose.Body), prose.Id == About ? context.Contributors : []);
}

/// <summary>What the template <c>prose</c> is given.</summary>
/// <param name="Sections">Its headings.</param>
/// <param name="Contributors">The names of those who contributed, on the page that tells who makes the site; empty on others.</param>
internal sealed record ProseModel(
    string Title, string Description, Html Body, IReadOnlyList<Link> Sections, IReadOnlyList<string> Contributors) : PageModel(Title, Description);
