using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Knowledgebase.Site.Tests;

/// <summary>What tests of all pages ask about each, gathered once, since whole documents would fill the memory.</summary>
/// <param name="References">Every attribute that makes a browser go or look somewhere.</param>
/// <param name="IdReferences">Ids that attributes such as <c>aria-labelledby</c> name.</param>
/// <param name="Headings">The levels of the headings, in order.</param>
/// <param name="Faults">What no page may have, in words.</param>
/// <param name="GzipBytes">What is sent over the wire.</param>
sealed record WrittenPage(
    string File,
    string Address,
    IReadOnlyList<Reference> References,
    IReadOnlyList<string> Ids,
    IReadOnlyList<string> IdReferences,
    IReadOnlyList<int> Headings,
    string Title,
    IReadOnlyDictionary<string, string> Meta,
    IReadOnlyList<string> Canonical,
    string? RefreshesTo,
    IReadOnlyList<string> Faults,
    long GzipBytes)
{
    const string Refresh = "0; url=";

    static readonly string[] goingSomewhere =
    [
        "href", "xlink:href", "src", "srcset", "imagesrcset", "action", "formaction", "data", "poster", "ping", "cite", "background", "manifest", "longdesc",
    ];

    static readonly string[] namingIds = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers", "list"];

    public bool IsRedirect => RefreshesTo is not null;

    public static WrittenPage Read(string root, string file)
    {
        var bytes = System.IO.File.ReadAllBytes(Path.Join(root, file));
        using var document = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(bytes));
        return new WrittenPage(
            file,
            AddressOf(file),
            [.. document.All.SelectMany(ReferencesOf)],
            [.. document.All.Select(element => element.GetAttribute("id")).OfType<string>()],
            [.. document.All.SelectMany(element => namingIds.Select(element.GetAttribute)).OfType<string>().SelectMany(ids => ids.Split(' '))],
            [.. document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')],
            document.QuerySelectorAll("head > title").Length == 1 ? document.Title ?? "" : "",
            document.QuerySelectorAll("meta[content]")
                .Select(meta => (Name: meta.GetAttribute("name") ?? meta.GetAttribute("property"), Content: meta.GetAttribute("content")!))
                .Where(meta => meta.Name is not null)
                .ToDictionary(meta => meta.Name!, meta => meta.Content),
            [.. document.QuerySelectorAll("link[rel=canonical]").Select(link => link.GetAttribute("href")!)],
            document.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content") is { } content && content.StartsWith(Refresh, StringComparison.Ordinal)
                ? content[Refresh.Length..]
                : null,
            [.. FaultsOf(document)],
            Gzipped(bytes));
    }

    static string AddressOf(string file) =>
        file == "index.html" || file.EndsWith("/index.html", StringComparison.Ordinal) ? "/" + file[..^"index.html".Length] : "/" + file;

    static IEnumerable<Reference> ReferencesOf(IElement element) =>
        from attribute in element.Attributes
        where goingSomewhere.Contains(attribute.Name)
        select new Reference(element.LocalName, element.GetAttribute("rel") ?? "", attribute.Value);

    static IEnumerable<string> FaultsOf(IHtmlDocument document)
    {
        foreach (var element in document.All)
        {
            foreach (var attribute in element.Attributes)
                if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
                    yield return $"<{element.LocalName} {attribute.Name}>";
            switch (element.LocalName)
            {
                // What no browser runs.
                case "script" when element.GetAttribute("type") == "application/ld+json":
                    break;
                case "script" when element.GetAttribute("src") is null || element.TextContent.Length > 0:
                    yield return "a script in the page";
                    break;
                case "form" when element.GetAttribute("role") == "search" && element.QuerySelector("[name]") is null:
                    break;
                // Outside of a dialog this method sends nothing (HTML, "Form submission algorithm").
                case "form" when element.GetAttribute("method") == "dialog":
                    break;
                case "style" or "base" or "iframe" or "object" or "embed" or "form" or "img":
                    yield return $"<{element.LocalName}>";
                    break;
                case "table" when element.QuerySelector("th") is null:
                    yield return "a table without header cells";
                    break;
                case "th" when element.GetAttribute("scope") is not ("col" or "row" or "colgroup" or "rowgroup"):
                    yield return $"a header cell without scope: {element.TextContent.Trim()}";
                    break;
                case "svg" when element.GetAttribute("role") == "img" && string.IsNullOrWhiteSpace(element.GetAttribute("aria-label")):
                    yield return "a drawing without a label";
                    break;
                case "svg" when element.GetAttribute("role") != "img" && element.GetAttribute("aria-hidden") != "true":
                    yield return "a drawing that is neither labelled nor hidden";
                    break;
                case "a" when string.IsNullOrWhiteSpace(element.TextContent) && string.IsNullOrWhiteSpace(element.GetAttribute("aria-label")):
                    yield return $"a link without words: {element.GetAttribute("href")}";
                    break;
            }
        }
    }

    /// <summary>How many bytes are sent over the wire for these.</summary>
    public static long Gzipped(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return compressed.Length;
    }
}

/// <summary>An attribute that makes a browser go or look somewhere.</summary>
/// <param name="Rel">What a link is to the page; empty where it does not say.</param>
readonly record struct Reference(string Element, string Rel, string Target)
{
    /// <summary>Whether people follow it, as against what a browser fetches by itself.</summary>
    public bool IsLink => Element is "a" or "area" || (Element == "link" && Rel is "canonical");

    public bool IsInternal => Target.StartsWith('/') && !Target.StartsWith("//", StringComparison.Ordinal);
}
