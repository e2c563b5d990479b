using System.IO.Compression;
using System.Net;
using System.Net.Sockets;

namespace Knowledgebase.Sources.Tests.Fetching;

public sealed class ReachTests : IDisposable
{
    static readonly TimeSpan aMoment = TimeSpan.FromMilliseconds(300);

    readonly SmallRegistry registry = new();

    public void Dispose() => registry.Dispose();

    [Theory]
    [InlineData(404, SourceReach.Gone)]
    [InlineData(410, SourceReach.Gone)]
    [InlineData(401, SourceReach.Blocked)]
    [InlineData(403, SourceReach.Blocked)]
    [InlineData(429, SourceReach.Blocked)]
    [InlineData(451, SourceReach.Blocked)]
    [InlineData(418, SourceReach.Blocked)]
    [InlineData(500, SourceReach.Unreachable)]
    [InlineData(503, SourceReach.Unreachable)]
    public async Task Only_what_its_host_calls_gone_is_gone(int status, SourceReach reach)
    {
        await using var web = await LocalWeb.StartAsync();
        var seen = await registry.With("policy", web.On("a.example/policy", status).At("a.example/policy")).CheckOneAsync(web);

        Assert.Equal(reach, seen.Reach);
        Assert.Contains($"({status})", seen.Explanation, StringComparison.Ordinal);
        Assert.Null(seen.Fingerprint);
    }

    [Fact]
    public async Task What_fails_for_a_moment_is_asked_again()
    {
        await using var web = await LocalWeb.StartAsync();
        var asked = 0;
        web.On("a.example/policy", context =>
        {
            context.Response.StatusCode = ++asked < 3 ? 503 : 200;
            context.Response.ContentType = "text/html";
            return asked < 3 ? Task.CompletedTask : WriteAsync(context, SmallRegistry.Page(SmallRegistry.Policy));
        });
        var seen = await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web);

        Assert.Equal((SourceReach.Reachable, 3), (seen.Reach, asked));
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_named()
    {
        await using var web = await LocalWeb.StartAsync();
        var seen = await registry.With("policy", "http://nowhere.invalid/policy").CheckOneAsync(web);

        Assert.Equal(SourceReach.Unreachable, seen.Reach);
        Assert.Contains("There is no host called nowhere.invalid", seen.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_host_is_tried_a_few_times_and_left_alone_after_a_few_sources()
    {
        await using var web = await LocalWeb.StartAsync();
        var lookedUp = 0;
        var network = web.Network with
        {
            Resolve = (host, _) =>
            {
                if (host == "dead.example")
                    Interlocked.Increment(ref lookedUp);
                return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
            },
        };
        var port = ClosedPort();
        for (var page = 0; page < 40; page++)
            registry.With($"page-{page}", $"http://dead.example:{port}/{page}");
        var seen = (await registry.CheckAsync(web, network: network)).Seen;

        Assert.All(seen, each => Assert.Equal(SourceReach.Unreachable, each.Reach));
        Assert.Contains("takes no connections", seen[0].Explanation, StringComparison.Ordinal);
        Assert.Contains("failed several times in a row", seen[^1].Explanation, StringComparison.Ordinal);
        Assert.Equal(1 + SmallRegistry.Quick.Retries, lookedUp);
    }

    [Fact]
    public async Task A_host_that_never_answers_is_not_waited_for()
    {
        await using var web = await LocalWeb.StartAsync();
        var asked = 0;
        web.On("a.example/policy", context =>
        {
            Interlocked.Increment(ref asked);
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var seen = await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web, SmallRegistry.Quick with { Timeout = aMoment });

        Assert.Equal((SourceReach.Unreachable, 1 + SmallRegistry.Quick.Retries), (seen.Reach, asked));
        Assert.Contains("did not finish its answer within 0.3 seconds", seen.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_is_one_that_answers_a_letter_at_a_time()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/policy", async context =>
        {
            while (true)
            {
                await WriteAsync(context, "a");
                await Task.Delay(20, context.RequestAborted);
            }
        });
        var seen = await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web, SmallRegistry.Quick with { Timeout = aMoment, Retries = 1 });

        Assert.Equal(SourceReach.Unreachable, seen.Reach);
    }

    [Fact]
    public async Task Of_gigabytes_only_the_beginning_is_taken()
    {
        await using var web = await LocalWeb.StartAsync();
        var chunk = new string('a', 1 << 16);
        long sent = 0;
        web.On("a.example/policy", async context =>
        {
            context.Response.ContentType = "text/plain";
            await WriteAsync(context, SmallRegistry.Policy);
            for (; sent < 4L << 30; sent += chunk.Length)
                await WriteAsync(context, chunk);
        });
        var seen = await registry.With("policy", web.At("a.example/policy"), "never sell personal data").With("other", web.At("a.example/policy"), "not in it").CheckAsync(web);

        Assert.InRange(sent, 0, 200L << 20);
        Assert.All(seen.Seen, each => Assert.Contains("only its beginning was read", each.Explanation, StringComparison.Ordinal));
        Assert.Equal([QuoteFate.Stands, QuoteFate.Unknown], seen.Seen.SelectMany(each => each.Quotes).Select(quote => quote.Fate));
        Assert.All(seen.Seen, each => Assert.Null(each.Fingerprint));
    }

    [Fact]
    public async Task A_small_file_that_unpacks_to_a_huge_one_is_cut_too()
    {
        await using var web = await LocalWeb.StartAsync();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(new byte[200 << 20].AsSpan());
        web.On("a.example/policy", async context =>
        {
            context.Response.ContentType = "text/plain";
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.WriteAsync(packed.ToArray(), context.RequestAborted);
        });

        Assert.Equal(SourceReach.Reachable, (await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web)).Reach);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_no_page()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/policy", async context =>
        {
            context.Response.ContentLength = 1000;
            await WriteAsync(context, "half");
            context.Abort();
        });

        Assert.Equal(SourceReach.Unreachable, (await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web)).Reach);
    }

    [Fact]
    public async Task A_certificate_that_nobody_signed_is_told_kindly_and_not_tried_again()
    {
        await using var web = await LocalWeb.StartAsync(secure: true);
        await using var archive = await LocalWeb.StartAsync();
        registry.With("policy", web.At("a.example/policy", "https"));
        var seen = Assert.Single((await registry.CheckAsync(archive, network: web.Network)).Seen);

        Assert.Equal(SourceReach.Insecure, seen.Reach);
        Assert.Contains("signed by nobody whom this machine trusts", seen.Explanation, StringComparison.Ordinal);
        Assert.Empty(web.Requests);
    }

    [Fact]
    public async Task A_host_that_does_not_speak_https_is_told_too()
    {
        await using var web = await LocalWeb.StartAsync();
        var seen = await registry.With("policy", web.At("a.example/policy", "https")).CheckOneAsync(web);

        Assert.Equal(SourceReach.Insecure, seen.Reach);
    }

    static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static Task WriteAsync(Microsoft.AspNetCore.Http.HttpContext context, string text) =>
        context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), context.RequestAborted).AsTask();
}
