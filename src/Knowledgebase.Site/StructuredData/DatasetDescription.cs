using System.Text.Json.Nodes;

namespace Knowledgebase.Site.StructuredData;

/// <summary>Facts as a data set with the files that hold them (schema.org <c>Dataset</c>, DCAT 3 <c>Dataset</c> and <c>Distribution</c>).</summary>
internal static class DatasetDescription
{
    /// <param name="page">The page of the data set.</param>
    /// <param name="files">The files that hold it.</param>
    /// <param name="modified">When anything in it was last looked at, as ISO 8601; null where nobody knows.</param>
    public static JsonObject Of(SiteModel site, string page, string name, string description, IEnumerable<string> files, string? modified)
    {
        var address = SiteDescription.Whole(site, page);
        var distributions = files.Select(file => SiteDescription.Whole(site, file)).ToList();
        var licence = LicenceAddress(site.Licence);
        return JsonLd.Thing("Dataset dcat:Dataset",
            ("@id", address + "#data"),
            ("name", name),
            ("description", description),
            ("url", address),
            ("license", licence),
            ("isAccessibleForFree", true),
            ("creator", SiteDescription.Publisher(site)),
            ("dateModified", modified),
            ("dct:title", name),
            ("dct:license", licence is null ? null : JsonLd.Reference(licence)),
            ("dct:modified", modified),
            ("dcat:landingPage", JsonLd.Reference(address)),
            ("distribution", JsonLd.List(distributions.Select(Distribution))),
            ("dcat:distribution", JsonLd.List(distributions.Select(JsonLd.Reference))));
    }

    /// <summary>The address of the text of a licence by its SPDX id; null where none is stated.</summary>
    public static string? LicenceAddress(string? licence) => licence switch
    {
        null => null,
        "CC-BY-4.0" => "https://creativecommons.org/licenses/by/4.0/",
        _ => $"https://spdx.org/licenses/{Uri.EscapeDataString(licence)}",
    };

    static JsonObject Distribution(string file) => JsonLd.Thing("DataDownload dcat:Distribution",
        ("@id", file),
        ("contentUrl", file),
        ("encodingFormat", MediaType(file)),
        ("dcat:downloadURL", JsonLd.Reference(file)),
        ("dcat:mediaType", JsonLd.Reference($"https://www.iana.org/assignments/media-types/{MediaType(file)}")));

    static string MediaType(string file) => Path.GetExtension(file) switch
    {
        ".csv" => "text/csv",
        ".jsonld" => "application/ld+json",
        ".sqlite" => "application/vnd.sqlite3",
        _ => "application/json",
    };
}
