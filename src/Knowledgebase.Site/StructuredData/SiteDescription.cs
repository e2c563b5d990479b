using System.Text.Json.Nodes;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.StructuredData;

/// <summary>What the site is, and where a page stands in it.</summary>
internal static class SiteDescription
{
    /// <summary>The site with its search.</summary>
    public static JsonObject Site(SiteModel site) => JsonLd.Thing("WebSite",
        ("@id", site.SiteAddress + "#site"),
        ("url", site.SiteAddress),
        ("name", site.SiteTitle),
        ("description", site.SiteDescription),
        ("publisher", Publisher(site)),
        ("potentialAction", JsonLd.Thing("SearchAction",
            // The query goes behind the #, so that it stays in the browser.
            ("target", JsonLd.Thing("EntryPoint", ("urlTemplate", $"{Whole(site, Urls.Search)}#q={{search_term_string}}"))),
            ("query-input", "required name=search_term_string"))));

    /// <summary>The way from the home page to a page; null for the home page itself.</summary>
    public static JsonObject? Breadcrumbs(SiteModel site, string address, PageModel page)
    {
        if (address is Urls.Home or Urls.NotFound || page.MovedTo is not null)
            return null;
        var section = site.Menu.Concat(site.Foot).FirstOrDefault(entry => address.StartsWith(entry.Address, StringComparison.Ordinal) && address != entry.Address);
        IEnumerable<Link?> trail = [new Link(site.SiteTitle, Urls.Home), section, page.Parent, new Link(page.Title, address)];
        return JsonLd.Thing("BreadcrumbList", ("itemListElement", JsonLd.List(trail.OfType<Link>().Select((link, place) => JsonLd.Thing("ListItem",
            ("position", place + 1),
            ("name", link.Label),
            ("item", Whole(site, link.Address)))))));
    }

    /// <summary>Those who answer for what the site says.</summary>
    public static JsonObject Publisher(SiteModel site) => JsonLd.Thing("Organization", ("name", site.SiteTitle), ("url", site.SiteAddress));

    /// <summary>The whole address of a page or file.</summary>
    public static string Whole(SiteModel site, string address) => site.SiteAddress + address[1..];
}
