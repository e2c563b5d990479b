namespace Knowledgebase.Site.Outputs;

/// <summary>Tells crawlers that they are welcome, and where the sitemaps are (RFC 9309).</summary>
internal static class Robots
{
    public static IEnumerable<OutputFile> Of(SiteContents contents)
    {
        var sitemaps = Sitemaps.Of(contents).Select(sitemap => $"Sitemap: {contents.Context.Knowledge.Settings.Address}{sitemap.Address[1..]}\n");
        return [OutputFile.Text("/robots.txt", $"User-agent: *\nAllow: /\n\n{string.Concat(sitemaps)}")];
    }
}
