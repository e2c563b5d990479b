using System.Text.Json;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Sources.Fetching;

/// <summary>
/// Asks an archive of the web for copies, through the availability API of the Wayback Machine
/// (archive.org/help/wayback_api.php).
/// </summary>
internal sealed class ArchiveService(PageFetcher fetcher, Uri address, int patience)
{
    /// <summary>Where the archive is asked; the only place that names it.</summary>
    public static Uri Usual { get; } = new("https://archive.org/wayback/available");

    static readonly JsonSerializerOptions format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

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
        var fetched = await fetcher.FetchAsync(question, ended);
        if (fetched is { Reach: SourceReach.Reachable, Page: { Cut: false } page })
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
            return JsonSerializer.Deserialize<Answer>(answer, format)?.ArchivedSnapshots?.Closest is { Status: "200", Url: { } url } ? Sound(url) : null;
        }
        // The serializer, and not the document model, reports texts that are no Unicode in this way too.
        catch (JsonException)
        {
            return null;
        }
    }

    // The archive still answers with addresses of http:, and has long been served over https: too. The address is to
    // stand in the registry, so it is one that the registry takes.
    static string? Sound(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var copy)
        && (copy.Scheme == Uri.UriSchemeHttps || copy.Scheme == Uri.UriSchemeHttp)
        && copy.UserInfo.Length == 0
        && AsciiAddress.IsWrittenIn(url)
            ? url.StartsWith("http://web.archive.org/", StringComparison.Ordinal) ? "https" + url["http".Length..] : url
            : null;

    sealed record Answer(Snapshots? ArchivedSnapshots);

    sealed record Snapshots(Snapshot? Closest);

    sealed record Snapshot(string? Status, string? Url);
}
