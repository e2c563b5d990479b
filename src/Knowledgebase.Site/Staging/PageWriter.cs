using System.Buffers;
using System.Text;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site.Staging;

/// <summary>Renders pages into files. One is made for each thread, which reuses its buffers from page to page.</summary>
/// <param name="folder">The folder of a host that the site stands in; null for its root.</param>
/// <param name="staging">Where they are written; null where they are only rendered, to see whether they can be.</param>
/// <param name="links">Are told what is rendered, to look for the parts of pages that are linked to.</param>
/// <param name="cancellation">Ends a page that is being rendered.</param>
internal sealed class PageWriter(
    Theme theme, SiteModel site, SiteFolder? folder, StagingFolder? staging, ProseLinks links, CancellationToken cancellation = default) : IDisposable
{
    readonly TemplateRenderer renderer = new(theme.Templates, cancellation);
    readonly TemplateOutput content = new();
    readonly TemplateOutput whole = new();
    byte[] bytes = ArrayPool<byte>.Shared.Rent(64 * 1024);

    /// <exception cref="TemplateException">A template asks for what the page does not have.</exception>
    public void Write(Page page)
    {
        var model = page.Model();
        content.Clear();
        renderer.Render(Theme.Page(page.Template), content, model, site);
        var layout = LayoutModel.Of(site, page.Address, model, content);
        whole.Clear();
        renderer.Render(Theme.Layout, whole, layout, site);
        links.LookForParts(page.Address, whole.Written);
        if (staging is null)
            return;
        if (model.Markdown(site, page.Address) is { } markdown)
            WriteFile(staging, Urls.MarkdownOf(page.Address)[1..], markdown);
        WriteFile(staging, Urls.File(page.Address), folder is null ? whole.Written : folder.MoveHtml(whole.ToString()));
    }

    void WriteFile(StagingFolder folder, string name, ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (bytes.Length < most)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = ArrayPool<byte>.Shared.Rent(most);
        }
        var length = Encoding.UTF8.GetBytes(text, bytes);
        folder.Write(name, bytes.AsSpan(0, length));
    }

    public void Dispose()
    {
        renderer.Dispose();
        ArrayPool<byte>.Shared.Return(bytes);
    }
}
