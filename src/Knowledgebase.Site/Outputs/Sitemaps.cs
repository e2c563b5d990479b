using System.Globalization;
using System.Xml.Linq;
using Knowledgebase.Site.Pages;

namespace Knowledgebase.Site.Outputs;

/// <summary>
/// The addresses of all pages with the days on which what they show was last held against its sources, and an index of the
/// files that hold them (sitemaps.org, protocol 0.9).
/// </summary>
internal static class Sitemaps
{
    /// <summary>Where the index stands.</summary>
    public const string Address = "/sitemap.xml";

    /// <summary>How many addresses one file may have (sitemaps.org, "Sitemap file location").</summary>
    const int MostAddresses = 50_000;

    static readonly XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Whether there are any: addresses in them are whole, and a preview is not to be listed.</summary>
    public static bool ArePublished(SiteContext context) => context.Knowledge.Settings.HasHost && context.Preview is null;

    public static IEnumerable<OutputFile> Of(SiteContents contents)
    {
        if (!ArePublished(contents.Context))
            return [];
        var parts = contents.Pages.Where(page => page.IsListed && page.Address != Urls.NotFound).Chunk(MostAddresses).ToList();
        return
        [
            File(Address, "sitemapindex", parts.Select((part, number) => Entry("sitemap", PartAddress(number), Latest(part)))),
            .. parts.Select((part, number) => File(PartAddress(number), "urlset", part.Select(page => Entry("url", page.Address, page.Checked()?.ToString())))),
        ];

        XElement Entry(string name, string address, string? day) =>
            new(ns + name, new XElement(ns + "loc", contents.Context.Whole(address)), day is null ? null : new XElement(ns + "lastmod", day));
    }

    static string PartAddress(int number) => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{number + 1}.xml");

    static string? Latest(IEnumerable<Page> pages) => pages.Select(page => page.Checked()).Latest()?.ToString();

    static OutputFile File(string address, string root, IEnumerable<XElement> entries) =>
        OutputFile.Text(address, $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{new XElement(ns + root, entries)}\n");
}
