using System.Text;
using Knowledgebase.Site.Pages;

namespace Knowledgebase.Site.Hosting;

/// <summary>The files that tell hosts and robots about the site.</summary>
internal static class HostingFiles
{
    public const string Headers = "_headers";

    /// <summary>Their names and texts.</summary>
    public static IEnumerable<(string Name, string Text)> Of(string siteAddress, IEnumerable<Page> pages, IEnumerable<Redirect> redirects) =>
    [
        (Headers, ResponseHeaders.ToFile()),
        ("_redirects", Redirects.ToFile(redirects)),
        ("sitemap.txt", Sitemap(siteAddress, pages)),
        ("robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {siteAddress}sitemap.txt\n"),
    ];

    // The protocol's text form: one absolute address a line (sitemaps.org, "Other Sitemap formats").
    static string Sitemap(string siteAddress, IEnumerable<Page> pages)
    {
        var sitemap = new StringBuilder();
        foreach (var page in pages)
            if (page.Address != Addresses.NotFound)
                sitemap.Append(siteAddress).Append(page.Address.AsSpan(1)).Append('\n');
        return sitemap.ToString();
    }
}
