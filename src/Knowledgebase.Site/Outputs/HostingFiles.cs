using System.Globalization;
using System.Text;
using Knowledgebase.Site.Pages;

namespace Knowledgebase.Site.Outputs;

/// <summary>The files that tell hosts and robots about the site.</summary>
internal static class HostingFiles
{
    public const string Headers = "_headers";

    /// <summary>How many addresses one file may have (sitemaps.org, "Sitemap file location").</summary>
    public const int MostInASitemap = 50_000;

    /// <summary>Their names and texts.</summary>
    public static IEnumerable<(string Name, string Text)> Of(string siteAddress, IEnumerable<Page> pages, IEnumerable<Redirect> redirects)
    {
        var sitemaps = Sitemaps(siteAddress, pages).ToList();
        return
        [
            (Headers, ResponseHeaders.ToFile()),
            ("_redirects", Redirects.ToFile(redirects)),
            .. sitemaps,
            ("robots.txt", $"User-agent: *\nAllow: /\n\n{string.Concat(sitemaps.Select(sitemap => $"Sitemap: {siteAddress}{sitemap.Name}\n"))}"),
        ];
    }

    // The protocol's text form: one absolute address a line (sitemaps.org, "Other Sitemap formats").
    static IEnumerable<(string Name, string Text)> Sitemaps(string siteAddress, IEnumerable<Page> pages) =>
        pages.Where(page => page.Address != Urls.NotFound).Chunk(MostInASitemap).Select((some, index) =>
        {
            var sitemap = new StringBuilder();
            foreach (var page in some)
                sitemap.Append(siteAddress).Append(page.Address.AsSpan(1)).Append('\n');
            return (index == 0 ? "sitemap.txt" : string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.txt"), sitemap.ToString());
        });
}
