using System.Buffers;
using System.Net;
using Polly;
using Polly.Retry;

namespace Knowledgebase.Sources.Fetching;

/// <summary>
/// Asks hosts for single addresses: one request a host at a time, with pauses, a limit of time and size, and some
/// retries of what may pass. It follows no redirects and keeps no cookies.
/// </summary>
internal sealed class CrawlClient : IDisposable
{
    readonly CrawlPolicy policy;
    readonly TimeProvider clock;
    readonly PerHostThrottle throttle;
    readonly HttpClient http;
    readonly ResiliencePipeline<WebAnswer> retries;
    readonly ResiliencePipeline timeout;

    /// <param name="userAgent">Who asks, for the people who look after the host.</param>
    /// <param name="clock">Measures the pauses. How long an answer takes is measured by the system's own.</param>
    public CrawlClient(CrawlPolicy policy, AllowedNetwork network, string userAgent, TimeProvider clock)
    {
        this.policy = policy;
        this.clock = clock;
        throttle = new PerHostThrottle(clock);
        http = new HttpClient(Handler(network)) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.UserAgent.ParseAdd(userAgent);
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5");
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en, *;q=0.5");
        timeout = new ResiliencePipelineBuilder().AddTimeout(policy.Timeout).Build();
        retries = new ResiliencePipelineBuilder<WebAnswer> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<WebAnswer>
            {
                MaxRetryAttempts = policy.Retries,
                Delay = policy.RetryPause,
                MaxDelay = policy.LongestPause,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = attempt => ValueTask.FromResult(MayPass(attempt.Outcome.Result)),
                DelayGenerator = attempt => ValueTask.FromResult((attempt.Outcome.Result as WebAnswer.Response)?.RetryAfter),
            })
            .Build();
    }

    /// <summary>Asks for one address, which must be one that may be asked for.</summary>
    /// <param name="pause">How long the host wants to be left alone after it, if longer than usual.</param>
    public async Task<WebAnswer> GetAsync(Uri address, TimeSpan pause, CancellationToken ended) =>
        await retries.ExecuteAsync(
            async stop => await throttle.TakeAsync(
                address.IdnHost,
                () => AskAsync(address, stop),
                answer => Longest(policy.Pause, pause, (answer as WebAnswer.Response)?.RetryAfter ?? TimeSpan.Zero),
                stop),
            ended);

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    static SocketsHttpHandler Handler(AllowedNetwork network) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
        // A proxy would make the connection in our place, past the guard.
        UseProxy = false,
        ConnectCallback = (context, ended) => GuardedConnection.OpenAsync(context.DnsEndPoint, network, ended),
        // What is not read of an endless answer is not read at all.
        MaxResponseDrainSize = 0,
    };

    async Task<WebAnswer> AskAsync(Uri address, CancellationToken ended)
    {
        try
        {
            return await timeout.ExecuteAsync(async stop => await SendAsync(address, stop), ended);
        }
        catch (Exception exception) when (FailureMessages.IsFailure(exception))
        {
            return FailureMessages.Of(exception, address.Host, policy);
        }
    }

    async Task<WebAnswer> SendAsync(Uri address, CancellationToken ended)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ended);
        // What comes with any other answer tells nothing, and is often broken or missing.
        var (body, cut) = response.IsSuccessStatusCode ? await ReadAsync(response.Content, ended) : ([], false);
        var type = response.Content.Headers.ContentType;
        return new WebAnswer.Response(
            (int)response.StatusCode,
            response.Headers.TryGetValues("Location", out var locations) ? locations.First() : null,
            type?.MediaType?.ToLowerInvariant(),
            type?.CharSet?.Trim('"', '\''),
            body,
            cut,
            RetryAfter(response));
    }

    async Task<(byte[] Body, bool Cut)> ReadAsync(HttpContent content, CancellationToken ended)
    {
        await using var stream = await content.ReadAsStreamAsync(ended);
        using var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            while (await UnpackAsync(stream, buffer, ended) is > 0 and var count)
            {
                var room = policy.MostBytes - (int)body.Length;
                body.Write(buffer, 0, Math.Min(count, room));
                if (count > room)
                    return (body.ToArray(), Cut: true);
            }

            return (body.ToArray(), Cut: false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    static async ValueTask<int> UnpackAsync(Stream stream, byte[] buffer, CancellationToken ended)
    {
        try
        {
            return await stream.ReadAsync(buffer, ended);
        }
        // BrotliStream tells of broken data in this way, the streams of the other encodings by InvalidDataException.
        catch (InvalidOperationException broken)
        {
            throw new InvalidDataException(broken.Message, broken);
        }
    }

    // Too busy, too fast or failing for now. A host that wants to be left alone for long is.
    bool MayPass(WebAnswer? answer) => answer switch
    {
        WebAnswer.Failure failure => failure.Kind == FailureKind.Unreachable,
        WebAnswer.Response response => response.Status is 408 or 425 or 429 or 500 or 502 or 503 or 504
            && !(response.RetryAfter > policy.LongestPause),
        _ => false,
    };

    TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
        _ => null,
    };

    TimeSpan Longest(params ReadOnlySpan<TimeSpan> pauses)
    {
        var longest = TimeSpan.Zero;
        foreach (var pause in pauses)
            longest = pause > longest ? pause : longest;
        return longest < policy.LongestPause ? longest : policy.LongestPause;
    }
}
