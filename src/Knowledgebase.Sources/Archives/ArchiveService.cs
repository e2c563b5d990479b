using System.Text.Json;
using Knowledgebase.Facts;
using Knowledgebase.Sources.Network;

namespace Knowledgebase.Sources.Archives;

/// <summary>
/// Asks an archive of the web for copies, through the availability API of the Wayback Machine
/// (archive.org/help/wayback_api.php).
/// </summary>
internal sealed class ArchiveService(Visitor visitor, Uri address, int patience)
{
    /// <summary>Where the archive is asked; the only place that names it.</summary>
    public static Uri Usual { get; } = new("https://archive.org/wayback/available");

    int failuresInARow;

    /// <summary>Whether the archive failed too often in this run to be asked again.</summary>
    public bool GaveUp => Volatile.Read(ref failuresInARow) >= patience;

    /// <summary>The address of the copy of a page that is nearest to a day; null where there is none, or no answer.</summary>
    public async Task<string?> FindAsync(Source source, CancellationToken ended)
    {
        if (GaveUp || IsOfAnArchive(source.Url))
            return null;
        var day = source.Accessed.Latest;
        var question = new Uri($"{address}?url={Uri.EscapeDataString(source.Url)}&timestamp={day:yyyyMMdd}");
        var visit = await visitor.GoAsync(question, ended);
        if (visit is { Reach: SourceReach.Reachable, Page: { Cut: false } page })
        {
            Interlocked.Exchange(ref failuresInARow, 0);
            return Closest(page.Body);
        }

        Interlocked.Increment(ref failuresInARow);
        return null;
    }

    // What is a copy itself needs none.
    static bool IsOfAnArchive(string url) => new Uri(url).Host is "archive.org" or "web.archive.org";

    // Only copies of the page itself; the archive keeps error pages and redirects too.
    static string? Closest(byte[] answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("archived_snapshots", out var snapshots) && snapshots.ValueKind == JsonValueKind.Object
                && snapshots.TryGetProperty("closest", out var closest) && closest.ValueKind == JsonValueKind.Object
                && closest.TryGetProperty("status", out var status) && status.ValueKind == JsonValueKind.String && status.ValueEquals("200")
                && closest.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String
                ? Sound(url.GetString()!)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The archive still answers with addresses of http:, and has long been served over https: too.
    static string? Sound(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var copy) && (copy.Scheme == Uri.UriSchemeHttps || copy.Scheme == Uri.UriSchemeHttp)
            ? url.StartsWith("http://web.archive.org/", StringComparison.Ordinal) ? "https" + url["http".Length..] : url
            : null;
}
