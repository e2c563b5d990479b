using System.Xml.Linq;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs;

/// <summary>Lets browsers offer the site's search (OpenSearch 1.1, description document).</summary>
internal static class OpenSearch
{
    public const string Address = "/opensearch.xml";

    /// <summary>How long the name of a search may be (OpenSearch 1.1, "The ShortName element").</summary>
    const int LongestName = 16;

    static readonly XNamespace ns = "http://a9.com/-/spec/opensearch/1.1/";

    /// <returns>Nothing where it is not known on which host to search.</returns>
    public static IEnumerable<OutputFile> Of(SiteSettings settings)
    {
        if (!settings.HasHost)
            return [];
        // The query goes behind the #, so that it stays in the browser.
        var url = settings.Address + Urls.Search[1..] + "#q={searchTerms}";
        var document = new XElement(ns + "OpenSearchDescription",
            new XElement(ns + "ShortName", WholeLetters.Beginning(settings.Title, LongestName).TrimEnd()),
            new XElement(ns + "Description", settings.Description ?? settings.Title),
            new XElement(ns + "Url", new XAttribute("type", "text/html"), new XAttribute("template", url)),
            new XElement(ns + "InputEncoding", "UTF-8"));
        return [OutputFile.Text(Address, $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{document}\n")];
    }
}
