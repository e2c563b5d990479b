using System.Buffers;
using System.Text;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site.Staging;

/// <summary>Renders pages into files. One is made for each thread, which reuses its buffers from page to page.</summary>
/// <param name="folder">The folder of a host that the site stands in; null for its root.</param>
/// <param name="staging">Where they are written.</param>
/// <param name="cancellation">Ends a page that is being rendered.</param>
internal sealed class PageWriter(
    Theme theme, SiteModel site, SiteFolder? folder, StagingFolder staging, CancellationToken cancellation = default) : IDisposable
{
    readonly PageRenderer renderer = new(theme, site, cancellation);
    byte[] bytes = ArrayPool<byte>.Shared.Rent(64 * 1024);

    /// <exception cref="TemplateException">A template asks for what the page does not have.</exception>
    public void Write(Page page)
    {
        var model = page.Model();
        var html = renderer.Render(page, model);
        WriteFile(Urls.File(page.Address), folder is null ? html : folder.MoveHtml(html.ToString()));
        if (model.Markdown(site, page.Address) is { } markdown)
            WriteFile(Urls.MarkdownOf(page.Address)[1..], markdown);
    }

    void WriteFile(string name, ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (bytes.Length < most)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = ArrayPool<byte>.Shared.Rent(most);
        }
        var length = Encoding.UTF8.GetBytes(text, bytes);
        staging.Write(name, bytes.AsSpan(0, length));
    }

    public void Dispose()
    {
        renderer.Dispose();
        ArrayPool<byte>.Shared.Return(bytes);
    }
}
