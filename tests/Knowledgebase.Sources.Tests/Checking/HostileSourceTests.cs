using System.IO.Compression;
using System.Text;
using Knowledgebase.Sources.Fetching;
using Knowledgebase.Sources.Recording;
using Knowledgebase.Sources.Reporting;

namespace Knowledgebase.Sources.Tests.Checking;

/// <summary>Whatever a host, an archive or an address does is what was seen of that source, and the others are looked at.</summary>
public sealed class HostileSourceTests : IDisposable
{
    const string Ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";

    readonly SmallRegistry registry = new();

    public void Dispose() => registry.Dispose();

    public static TheoryData<string, string, SourceReach> Answers => new()
    {
        { "no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", SourceReach.Unreachable },
        { "nothing", "", SourceReach.Unreachable },
        { "chunks without a size", Ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n", SourceReach.Unreachable },
        { "a chunk of a negative size", Ok + "Transfer-Encoding: chunked\r\n\r\n-5\r\nab\r\n0\r\n\r\n", SourceReach.Unreachable },
        { "a chunk of too large a size", Ok + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nab\r\n", SourceReach.Unreachable },
        { "chunks that break off", Ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nab", SourceReach.Unreachable },
        { "less than was announced", Ok + "Content-Length: 500\r\n\r\nhalf", SourceReach.Unreachable },
        { "more than was announced", Ok + "Content-Length: 4\r\n\r\nmore than four", SourceReach.Reachable },
        { "two lengths", Ok + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nfour", SourceReach.Reachable },
        { "a length that is none", Ok + "Content-Length: many\r\n\r\nfour", SourceReach.Reachable },
        { "a length past all numbers", Ok + "Content-Length: 99999999999999999999\r\n\r\nfour", SourceReach.Reachable },
        { "a header too long", Ok + "X: " + new string('x', 1 << 20) + "\r\n\r\nfour", SourceReach.Unreachable },
        { "too many headers", Ok + string.Concat(Enumerable.Range(0, 50_000).Select(number => $"X-{number}: x\r\n")) + "\r\nfour", SourceReach.Unreachable },
        { "a header without a name", Ok + ": x\r\n\r\nfour", SourceReach.Unreachable },
        { "headers that are no text", Ok + "X: \0\u0001\u00ff\r\nContent-Type: \u00ff\u00fe\r\n\r\nfour", SourceReach.Reachable },
        { "a type that is none", "HTTP/1.1 200 OK\r\nContent-Type: ;;=;charset==\"\r\nConnection: close\r\n\r\nfour", SourceReach.Reachable },
        { "a status past all numbers", "HTTP/1.1 9999 OK\r\n\r\n", SourceReach.Unreachable },
        { "a status that nobody knows", "HTTP/1.1 799 ?\r\nContent-Length: 0\r\n\r\n", SourceReach.Unreachable },
        { "a change of protocol", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n", SourceReach.Blocked },
        { "word of more to come, and nothing more", "HTTP/1.1 103 Early Hints\r\n\r\n", SourceReach.Unreachable },
        { "no content", "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", SourceReach.Reachable },
        { "not modified, though nobody asked", "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n", SourceReach.Blocked },
        { "a body of nothing", Ok + "Content-Length: 0\r\n\r\n", SourceReach.Reachable },
        { "an encoding that nobody knows", Ok + "Content-Encoding: rot13\r\n\r\nfour", SourceReach.Reachable },
        { "a page that is gone, packed and empty", "HTTP/1.1 404 Not Found\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n", SourceReach.Gone },
        { "a choice of pages", "HTTP/1.1 300 Multiple Choices\r\nContent-Length: 0\r\n\r\n", SourceReach.Blocked },
        { "a redirect to nowhere", Redirect(""), SourceReach.LostInRedirects },
        { "a redirect to a host of impossible letters", Redirect("https://\u00d7\u00901a.example/"), SourceReach.NotPublic },
        { "a redirect to data", Redirect("data:text/html,<h1>x</h1>"), SourceReach.NotPublic },
        { "a redirect to a file", Redirect("file:///etc/passwd"), SourceReach.NotPublic },
        { "a redirect to FTP", Redirect("ftp://a.example/policy"), SourceReach.NotPublic },
        { "a redirect to a script", Redirect("javascript:alert(1)"), SourceReach.NotPublic },
        { "a redirect to mail", Redirect("mailto:a@b.example"), SourceReach.NotPublic },
        { "a redirect to an address too long", Redirect("/" + new string('x', 60_000)), SourceReach.LostInRedirects },
        { "a redirect to a name longer than any", Redirect($"http://{string.Join('.', Enumerable.Repeat(new string('a', 60), 6))}.example/"), SourceReach.Unreachable },
        { "a redirect to a port past all ports", Redirect("http://b.example:99999/"), SourceReach.LostInRedirects },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_that_breaks_the_rules_of_the_web_ends_nothing(string what, string answer, SourceReach reach)
    {
        await using var host = RawHost.Answering(answer);
        var seen = await CheckBesideAnotherAsync($"http://raw.example:{host.Port}/policy");

        Assert.True(reach == seen.Reach, $"{what}: {seen.Reach}, {seen.Explanation}");
        Assert.Equal(QuoteFate.Unknown, Assert.Single(seen.Quotes).Fate);
    }

    [Theory]
    [InlineData("HTTP/1.1 103 Early Hints\r\n\r\n")]
    [InlineData("X: x\r\n")]
    public async Task An_answer_without_end_is_given_up(string piece)
    {
        await using var host = RawHost.Answering(piece, isRepeated: true);
        var seen = await CheckBesideAnotherAsync($"http://raw.example:{host.Port}/policy", SmallRegistry.Quick with { Timeout = TimeSpan.FromMilliseconds(300) });

        Assert.Equal(SourceReach.Unreachable, seen.Reach);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_body_that_cannot_be_unpacked_ends_nothing(string encoding)
    {
        await using var web = await LocalWeb.StartAsync();
        using var packed = new MemoryStream();
        using (Stream packer = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            _ => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true),
        })
            packer.Write(Encoding.UTF8.GetBytes(SmallRegistry.Page(string.Join(' ', Enumerable.Range(0, 5000)))));
        var broken = packed.ToArray();
        broken.AsSpan(broken.Length / 2).Fill(0xFF);
        foreach (var (page, body) in new[] { ("broken", broken), ("none", "no such thing"u8.ToArray()), ("half", packed.ToArray()[..200]) })
        {
            web.On($"a.example/{page}", async context =>
            {
                context.Response.ContentType = "text/html";
                context.Response.Headers.ContentEncoding = encoding;
                await context.Response.Body.WriteAsync(body, context.RequestAborted);
            });
            registry.With(page, web.At($"a.example/{page}"), "any words");
        }

        var result = await registry.With("other", Fine(web)).CheckAsync(web, SmallRegistry.Quick with { Patience = 9 });

        Assert.All(result.Seen.SkipLast(1), seen => Assert.Equal((SourceReach.Unreachable, QuoteFate.Unknown), (seen.Reach, seen.Quotes[0].Fate)));
        Assert.Equal(SourceReach.Reachable, result.Seen[^1].Reach);
    }

    [Theory]
    [InlineData("https://\u05D01a.example/", SourceReach.NotPublic)]
    [InlineData("https://xn--/", SourceReach.Unreachable)]
    [InlineData("https://1/", SourceReach.NotPublic)]
    [InlineData("https://a_b-.example.invalid/", SourceReach.Unreachable)]
    public async Task An_address_that_no_host_can_have_ends_nothing(string url, SourceReach reach) =>
        Assert.Equal(reach, (await CheckBesideAnotherAsync(url)).Reach);

    [Fact]
    public async Task A_name_that_is_too_long_for_any_host_ends_nothing()
    {
        await using var web = await LocalWeb.StartAsync();
        var name = new string('a', 70);
        var network = web.Network with { Resolve = AllowedNetwork.PublicWeb.Resolve };
        var seen = await registry.With("hostile", $"http://{name}.invalid/").CheckOneAsync(web, network: network);

        Assert.Equal(SourceReach.Unreachable, seen.Reach);
    }

    [Theory]
    [InlineData("-Infinity")]
    [InlineData("Infinity")]
    [InlineData("NaN")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("1e308")]
    [InlineData("")]
    public async Task A_pause_that_is_none_does_not_keep_anyone_from_reading(string pause)
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/robots.txt", $"User-agent: *\nCrawl-delay: {pause}\n", "text/plain");

        Assert.Equal(SourceReach.Reachable, (await registry.With("policy", Fine(web)).CheckOneAsync(web)).Reach);
    }

    [Theory]
    [InlineData("99999999")]
    [InlineData("9999999999999999999999999999999999999999")]
    public async Task A_pause_of_years_is_longer_than_anyone_waits(string pause)
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/robots.txt", $"User-agent: *\nCrawl-delay: {pause}\n", "text/plain");

        Assert.Equal(SourceReach.ClosedToRobots, (await registry.With("policy", Fine(web)).CheckOneAsync(web)).Reach);
    }

    [Fact]
    public async Task A_robots_file_that_leads_to_a_host_of_impossible_letters_ends_nothing()
    {
        await using var host = RawHost.Answering(Redirect("https://\u00d7\u00901a.example/"));
        await using var web = await LocalWeb.StartAsync();
        web.Redirect("a.example/robots.txt", 302, $"http://raw.example:{host.Port}/rules");

        Assert.Equal(SourceReach.Reachable, (await registry.With("policy", Fine(web)).CheckOneAsync(web)).Reach);
    }

    [Theory]
    [InlineData("""{ "archived_snapshots": { "closest": { "status": "200", "url": "\ud800" } } }""")]
    [InlineData("""{ "archived_snapshots": { "closest": { "status": "\udc00", "url": "https://archive.example/copy" } } }""")]
    [InlineData("""{ "archived_snapshots": { "closest": { "status": "200", "url": "https://archive.example/÷" } } }""")]
    [InlineData("""{ "÷": { "closest": { "status": "200", "url": "https://archive.example/copy" } } }""")]
    [InlineData("""{ "\ud800": 1, "archived_snapshots": { "closest": { "÷": 1 } } }""")]
    [InlineData("""{ "archived_snapshots": { "closest": { "status": "200", "url": "https://archive.example/a\nb: c" } } }""")]
    [InlineData("""{ "archived_snapshots": { "closest": { "status": "200", "url": "https://archive.example/a b" } } }""")]
    [InlineData("""{ "archived_snapshots": { "closest": { "status": "200", "url": "https://name:word@archive.example/" } } }""")]
    [InlineData("""{ "archived_snapshots": { "closest": { "status": "200", "url": "https://\u05D01a.example/" } } }""")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("\0")]
    public async Task An_archive_that_answers_rubbish_ends_nothing(string answer)
    {
        await using var web = await LocalWeb.StartAsync();
        // In Latin-1, in which a letter such as ÷ is no UTF-8.
        web.On("archive.example/available", Encoding.Latin1.GetBytes(answer), "application/json");
        var seen = await registry.With("policy", Fine(web)).CheckOneAsync(web);

        Assert.Equal((SourceReach.Reachable, null), (seen.Reach, seen.Archive));
    }

    [Fact]
    public async Task A_page_that_nests_deeper_than_any_stack_ends_nothing_and_tells_nothing_of_its_quotes()
    {
        await using var web = await LocalWeb.StartAsync();
        var page = $"<title>Privacy policy</title>{string.Concat(Enumerable.Repeat("<div>", 200_000))}<p>{SmallRegistry.Policy}";
        registry.With("deep", web.On("a.example/deep", page).At("a.example/deep"), "never sell personal data").With("other", Fine(web));
        var seen = (await registry.CheckAsync(
            web, SmallRegistry.Quick with { MostBytes = 5_000_000, ReadingTimeout = TimeSpan.FromMilliseconds(500) })).Seen;

        Assert.Equal([SourceReach.Reachable, SourceReach.Reachable], seen.Select(each => each.Reach));
        Assert.Equal((QuoteFate.Unknown, null), (Assert.Single(seen[0].Quotes).Fate, seen[0].Fingerprint));
        Assert.Null(seen[1].Explanation);
    }

    [Theory]
    [InlineData("<meta http-equiv=refresh content='0; url=/new'>")]
    [InlineData("\0")]
    public async Task A_page_that_is_not_what_readers_find_tells_nothing_of_its_quotes(string piece)
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy).Replace("<head>", "<head>" + piece, StringComparison.Ordinal));
        var seen = await registry.With("policy", web.At("a.example/policy"), "these are not its words").CheckOneAsync(web);

        Assert.Equal((SourceReach.Reachable, QuoteFate.Unknown, null), (seen.Reach, Assert.Single(seen.Quotes).Fate, seen.Fingerprint));
        Assert.Contains("Look yourself", seen.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, QuoteFate.Unknown)]
    [InlineData("utf-8", QuoteFate.Unknown)]
    [InlineData("no-such-encoding", QuoteFate.Unknown)]
    [InlineData("shift_jis", QuoteFate.Stands)]
    [InlineData("x-sjis", QuoteFate.Stands)]
    public async Task Words_in_an_encoding_that_nobody_names_have_not_vanished(string? named, QuoteFate fate)
    {
        await using var web = await LocalWeb.StartAsync();
        var body = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!.GetBytes(SmallRegistry.Page($"通話は暗号化されます。{SmallRegistry.Policy}"));
        web.On("a.example/policy", body, named is null ? "text/html" : $"text/html; charset={named}");
        var seen = await registry.With("policy", web.At("a.example/policy"), "通話は暗号化").CheckOneAsync(web);

        Assert.Equal(fate, Assert.Single(seen.Quotes).Fate);
    }

    [Fact]
    public async Task A_title_of_megabytes_is_told_in_a_line()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy, string.Concat(Enumerable.Repeat("Cookies &amp; you\n", 100_000))));
        var seen = await registry.With("policy", web.At("a.example/policy"), "never sell personal data")
            .CheckOneAsync(web, SmallRegistry.Quick with { MostBytes = 5_000_000 });

        Assert.InRange(seen.TitleNow!.Length, 100, 500);
        Assert.DoesNotContain('\n', seen.TitleNow);
        Assert.Equal(QuoteFate.Stands, Assert.Single(seen.Quotes).Fate);
    }

    [Fact]
    public async Task A_source_that_takes_too_long_in_all_is_given_up_and_its_host_still_asked_for_others()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/slow", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        registry.With("slow", web.At("a.example/slow"), "any words").With("other", Fine(web));
        var seen = (await registry.CheckAsync(web, SmallRegistry.Quick with { SourceTimeout = TimeSpan.FromMilliseconds(500) })).Seen;

        Assert.Equal([SourceReach.Unreachable, SourceReach.Reachable], seen.Select(each => each.Reach));
        Assert.Contains("took longer than", seen[0].Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_robots_file_that_takes_too_long_for_one_source_does_not_fail_for_the_next()
    {
        await using var web = await LocalWeb.StartAsync();
        var asked = new TaskCompletionSource();
        web.On("a.example/robots.txt", context => asked.Task.WaitAsync(context.RequestAborted));
        registry.With("first", Fine(web)).With("second", Fine(web));
        var knowledge = registry.Read();
        using var journal = CheckJournal.Open(registry.JournalFolder, useFinished: false, registry.Clock);
        var check = new SourceCheck(
            SmallRegistry.Quick with { SourceTimeout = TimeSpan.FromMilliseconds(500) }, web.Network, new Uri(web.At("archive.example/available")), registry.Clock);
        var result = await check.RunAsync(knowledge, journal, _ => asked.TrySetResult(), CancellationToken.None);

        Assert.Equal([SourceReach.Unreachable, SourceReach.Reachable], result.Seen.Select(each => each.Reach));
    }

    [Fact]
    public async Task A_mistake_of_this_program_is_told_as_one_and_the_others_are_looked_at()
    {
        await using var web = await LocalWeb.StartAsync();
        var network = web.Network with { MayUsePort = port => port == web.Port ? true : throw new InvalidOperationException("A *bug*.") };
        registry.With("unlucky", "http://a.example:1/", "any words").With("other", Fine(web));
        var result = await registry.CheckAsync(web, network: network);
        var report = CheckReport.Of(registry.ReadAgain(), result);

        Assert.Equal([SourceReach.CheckFailed, SourceReach.Reachable], result.Seen.Select(each => each.Reach));
        Assert.Equal(QuoteFate.Unknown, Assert.Single(result.Seen[0].Quotes).Fate);
        Assert.Contains("InvalidOperationException: A *bug*", result.Seen[0].Explanation, StringComparison.Ordinal);
        Assert.Equal([SourceIssue.CheckFailed], report.Sources[0].Issues);
        Assert.Contains("## Could not be checked: mistakes in this program (1)", MarkdownReport.Of(report, registry.Today), StringComparison.Ordinal);
    }

    async Task<Observation> CheckBesideAnotherAsync(string url, CrawlPolicy? policy = null)
    {
        await using var web = await LocalWeb.StartAsync();
        var seen = (await registry.With("hostile", url, "any words").With("other", Fine(web)).CheckAsync(web, policy)).Seen;

        Assert.Equal(SourceReach.Reachable, seen[1].Reach);
        Assert.NotEqual(SourceReach.CheckFailed, seen[0].Reach);
        return seen[0];
    }

    static string Fine(LocalWeb web) => web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).At("a.example/policy");

    static string Redirect(string location) => $"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}
