namespace Knowledgebase.Sources.Fetching;

/// <summary>How gently other people's servers are asked, and how much is taken from them.</summary>
/// <param name="Pause">Between the end of one request to a host and the start of the next.</param>
/// <param name="LongestPause">The most that a host may ask for. One that wants longer is left for another day.</param>
/// <param name="Timeout">For one request, from the connection to the last byte of the answer.</param>
/// <param name="SourceTimeout">For all that is asked about one source: its host, where that leads, and the archive, with all pauses and retries.</param>
/// <param name="ReadingTimeout">For making sense of one page, once it is here.</param>
/// <param name="MostBytes">Of an answer, unpacked. What comes after is not read.</param>
/// <param name="MostRedirects">From the address in the registry to the page itself.</param>
/// <param name="Retries">Of a request that failed in a way that may pass.</param>
/// <param name="RetryPause">Before the first retry; it doubles with each, give or take some chance.</param>
/// <param name="HostsAtOnce">How many hosts are asked beside each other; each of them still one request at a time.</param>
/// <param name="Patience">After how many failures in a row a host is left alone for this run.</param>
public sealed record CrawlPolicy(
    TimeSpan Pause,
    TimeSpan LongestPause,
    TimeSpan Timeout,
    TimeSpan SourceTimeout,
    TimeSpan ReadingTimeout,
    int MostBytes,
    int MostRedirects,
    int Retries,
    TimeSpan RetryPause,
    int HostsAtOnce,
    int Patience)
{
    /// <summary>Those for the live web.</summary>
    public static CrawlPolicy Usual { get; } = new(
        Pause: TimeSpan.FromSeconds(2),
        LongestPause: TimeSpan.FromMinutes(1),
        Timeout: TimeSpan.FromSeconds(30),
        SourceTimeout: TimeSpan.FromMinutes(10),
        ReadingTimeout: TimeSpan.FromSeconds(10),
        MostBytes: 5_000_000,
        MostRedirects: 8,
        Retries: 2,
        RetryPause: TimeSpan.FromSeconds(4),
        HostsAtOnce: 8,
        Patience: 3);
}
