using System.Globalization;
using System.Text;

namespace Knowledgebase.Site.Outputs;

/// <summary>The addresses of all pages, in the text form of the protocol: one absolute address a line (sitemaps.org, "Other Sitemap formats").</summary>
internal static class Sitemaps
{
    /// <summary>How many addresses one file may have (sitemaps.org, "Sitemap file location").</summary>
    const int MostAddresses = 50_000;

    public static IEnumerable<OutputFile> Of(SiteContents contents) => contents.Pages
        .Where(page => page.Address != Urls.NotFound)
        .Chunk(MostAddresses)
        .Select((some, index) =>
        {
            var sitemap = new StringBuilder();
            foreach (var page in some)
                sitemap.Append(contents.Context.Knowledge.Settings.Address).Append(page.Address.AsSpan(1)).Append('\n');
            return OutputFile.Text(index == 0 ? "/sitemap.txt" : string.Create(CultureInfo.InvariantCulture, $"/sitemap-{index + 1}.txt"), sitemap.ToString());
        });
}
