namespace Knowledgebase.Sources.Tests.Fetching;

public sealed class PerHostThrottleTests : IDisposable
{
    readonly SmallRegistry registry = new();

    public void Dispose() => registry.Dispose();

    [Fact]
    public async Task A_host_works_on_one_request_at_a_time_while_other_hosts_work_too()
    {
        await using var web = await LocalWeb.StartAsync();
        foreach (var host in new[] { "a", "b", "c" })
        {
            for (var page = 0; page < 4; page++)
            {
                web.On($"{host}.example/{page}", async context =>
                {
                    await Task.Delay(50, context.RequestAborted);
                    context.Response.ContentType = "text/plain";
                });
                registry.With($"{host}-{page}", web.At($"{host}.example/{page}"));
            }
        }

        await registry.CheckAsync(web);

        Assert.Equal(1, web.MostAtOnceOfAHost);
        Assert.InRange(web.MostHostsAtOnce, 2, 4);
    }

    [Fact]
    public async Task Redirects_from_elsewhere_wait_for_their_turn_too()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("b.example/", context => Task.Delay(50, context.RequestAborted));
        for (var host = 0; host < 5; host++)
        {
            web.Redirect($"a{host}.example/", 302, web.At("b.example/"));
            registry.With($"source-{host}", web.At($"a{host}.example/"));
        }

        await registry.CheckAsync(web);

        Assert.Equal(5, web.Requests.Count(request => request == "b.example/"));
        Assert.Equal(1, web.MostAtOnceOfAHost);
    }

    [Fact]
    public async Task Between_two_requests_to_a_host_there_is_a_pause()
    {
        await using var web = await LocalWeb.StartAsync();
        for (var page = 0; page < 3; page++)
            registry.With($"page-{page}", web.On($"a.example/{page}", SmallRegistry.Page(SmallRegistry.Policy)).At($"a.example/{page}"), more: "archive: https://archive.example/copy");
        var pause = TimeSpan.FromSeconds(7);
        await registry.CheckAsync(web, SmallRegistry.Quick with { Pause = pause });

        // Its robots.txt and three pages.
        Assert.Equal(3, registry.Clock.Waits.Count(wait => wait == pause));
    }

    [Fact]
    public async Task A_host_may_ask_for_longer_pauses()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/robots.txt", "User-agent: *\nCrawl-delay: 11.5\n", "text/plain");
        for (var page = 0; page < 3; page++)
            registry.With($"page-{page}", web.On($"a.example/{page}", SmallRegistry.Page(SmallRegistry.Policy)).At($"a.example/{page}"), more: "archive: https://archive.example/copy");
        await registry.CheckAsync(web);

        Assert.Equal(2, registry.Clock.Waits.Count(wait => wait == TimeSpan.FromSeconds(11.5)));
    }

    [Fact]
    public async Task A_busy_host_is_asked_again_when_it_says_so()
    {
        await using var web = await LocalWeb.StartAsync();
        var asked = 0;
        web.On("a.example/policy", context =>
        {
            context.Response.StatusCode = ++asked == 1 ? 429 : 200;
            context.Response.Headers.RetryAfter = "33";
            return Task.CompletedTask;
        });
        var seen = await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web);

        Assert.Equal((SourceReach.Reachable, 2), (seen.Reach, asked));
        Assert.Contains(registry.Clock.Waits, wait => wait == TimeSpan.FromSeconds(33));
    }

    [Fact]
    public async Task One_that_wants_to_be_left_alone_for_long_is()
    {
        await using var web = await LocalWeb.StartAsync();
        for (var page = 0; page < 10; page++)
        {
            web.On($"a.example/{page}", context =>
            {
                context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = "86400";
                return Task.CompletedTask;
            });
            registry.With($"page-{page}", web.At($"a.example/{page}"));
        }

        var seen = (await registry.CheckAsync(web)).Seen;

        Assert.Equal(["a.example/robots.txt", "a.example/0"], web.Requests.Where(request => request.StartsWith("a.", StringComparison.Ordinal)));
        Assert.DoesNotContain(seen, each => each.Reach == SourceReach.Gone);
        Assert.All(registry.Clock.Waits, wait => Assert.True(wait <= SmallRegistry.Quick.LongestPause));
    }

    [Fact]
    public async Task One_that_wants_longer_pauses_than_anyone_waits_is_not_asked()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/robots.txt", "User-agent: *\nCrawl-delay: 3600\n", "text/plain");
        var seen = await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web);

        Assert.Equal(SourceReach.ClosedToRobots, seen.Reach);
        Assert.Contains("wait 3600 seconds", seen.Explanation, StringComparison.Ordinal);
        Assert.DoesNotContain("a.example/policy", web.Requests);
    }

    [Fact]
    public async Task It_says_who_it_is_and_where_to_complain()
    {
        await using var web = await LocalWeb.StartAsync();
        await registry.With("policy", web.At("a.example/policy")).CheckAsync(web);

        Assert.All(web.UserAgents, agent => Assert.Equal("knowledgebase-source-check/1.0 (+https://code.example/small%28er%29)", agent));
    }
}
