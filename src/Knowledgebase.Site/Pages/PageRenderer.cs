using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site.Pages;

/// <summary>Renders pages, one after the other. Each thread needs its own, which reuses its buffers from page to page.</summary>
/// <param name="cancellation">Ends a page that is being rendered.</param>
internal sealed class PageRenderer(Theme theme, SiteModel site, CancellationToken cancellation = default) : IDisposable
{
    readonly TemplateRenderer renderer = new(theme.Templates, cancellation);
    readonly TemplateOutput content = new();
    readonly TemplateOutput whole = new();

    /// <summary>The page as HTML, which holds until the next page is rendered.</summary>
    /// <param name="model">What the page tells.</param>
    /// <exception cref="TemplateException">A template asks for what the page does not have.</exception>
    /// <exception cref="OperationCanceledException">Cancelled meanwhile.</exception>
    public ReadOnlySpan<char> Render(Page page, PageModel model)
    {
        content.Clear();
        renderer.Render(Theme.Page(page.Template), content, model, site);
        whole.Clear();
        renderer.Render(Theme.Layout, whole, LayoutModel.Of(site, page.Address, model, content), site);
        return whole.Written;
    }

    public void Dispose() => renderer.Dispose();
}
