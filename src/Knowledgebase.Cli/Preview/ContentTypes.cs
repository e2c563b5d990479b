using Microsoft.AspNetCore.StaticFiles;

namespace Knowledgebase.Cli.Preview;

/// <summary>What kinds of files are called over HTTP. Every text of the site is UTF-8.</summary>
internal static class ContentTypes
{
    const string Unknown = "application/octet-stream";

    static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings =
        {
            [".atom"] = "application/atom+xml",
            [".jsonld"] = "application/ld+json",
            [".mjs"] = "text/javascript",
            [".rss"] = "application/rss+xml",
            [".webmanifest"] = "application/manifest+json",
            [".yml"] = "application/yaml",
        },
    };

    /// <summary>The types that hosts compress.</summary>
    public static IEnumerable<string> Texts => Known.Mappings.Values.Where(IsText).Distinct();

    /// <summary>The type for an extension with its dot, such as <c>.html</c>.</summary>
    public static string Of(string extension)
    {
        var type = Known.Mappings.TryGetValue(extension, out var known) ? known : Unknown;
        return IsText(type) ? type + "; charset=utf-8" : type;
    }

    static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.EndsWith("+xml", StringComparison.Ordinal)
        || type.EndsWith("json", StringComparison.Ordinal)
        || type is "application/javascript" or "application/xml" or "application/yaml";
}
