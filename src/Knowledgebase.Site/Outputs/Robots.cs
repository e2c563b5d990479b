namespace Knowledgebase.Site.Outputs;

/// <summary>Tells crawlers that they are welcome, and where the sitemap is (RFC 9309).</summary>
internal static class Robots
{
    // A preview is open too: only who may read a page sees that it is not to be listed.
    public static OutputFile Of(SiteContext context) => OutputFile.Text("/robots.txt", Sitemaps.ArePublished(context)
        ? $"User-agent: *\nAllow: /\n\nSitemap: {context.Whole(Sitemaps.Address)}\n"
        : "User-agent: *\nAllow: /\n");
}
