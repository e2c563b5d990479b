namespace Knowledgebase.Sources.Tests.Fetching;

public sealed class RobotsTests : IDisposable
{
    readonly SmallRegistry registry = new();

    public void Dispose() => registry.Dispose();

    [Fact]
    public async Task What_is_closed_to_robots_is_not_asked_for_and_not_called_gone()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/robots.txt", "User-agent: *\nDisallow: /private/\n", "text/plain").On("a.example/open", SmallRegistry.Page(SmallRegistry.Policy));
        registry.With("closed", web.At("a.example/private/policy"), "any words").With("open", web.At("a.example/open"));
        var seen = (await registry.CheckAsync(web)).Seen;

        Assert.Equal([SourceReach.ClosedToRobots, SourceReach.Reachable], seen.Select(each => each.Reach));
        Assert.Equal(QuoteFate.Unknown, Assert.Single(seen[0].Quotes).Fate);
        Assert.DoesNotContain("a.example/private/policy", web.Requests);
        Assert.Single(web.Requests, request => request == "a.example/robots.txt");
    }

    [Fact]
    public async Task Each_stop_on_the_way_is_asked()
    {
        await using var web = await LocalWeb.StartAsync();
        web.Redirect("a.example/policy", 302, web.At("b.example/policy")).On("b.example/robots.txt", "User-agent: *\nDisallow: /\n", "text/plain");
        var seen = await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web);

        Assert.Equal(SourceReach.ClosedToRobots, seen.Reach);
        Assert.DoesNotContain("b.example/policy", web.Requests);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task While_nobody_can_tell_what_is_closed_all_is(int status)
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/robots.txt", status).On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy));
        var seen = await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web);

        Assert.Equal(SourceReach.Unreachable, seen.Reach);
        Assert.DoesNotContain("a.example/policy", web.Requests);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task Where_there_is_no_such_file_all_is_open(int status)
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/robots.txt", status).On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy));

        Assert.Equal(SourceReach.Reachable, (await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web)).Reach);
    }

    [Fact]
    public async Task The_file_may_be_elsewhere()
    {
        await using var web = await LocalWeb.StartAsync();
        web.Redirect("a.example/robots.txt", 301, web.At("b.example/rules.txt"))
            .On("b.example/rules.txt", "User-agent: knowledgebase-source-check\nDisallow: /\n", "text/plain");

        Assert.Equal(SourceReach.ClosedToRobots, (await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web)).Reach);
    }

    [Fact]
    public async Task The_file_may_lead_in_a_circle_or_never_end()
    {
        await using var web = await LocalWeb.StartAsync();
        web.Redirect("a.example/robots.txt", 302, "/robots.txt").On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy));
        web.On("b.example/robots.txt", new string('#', 1_000_000), "text/plain").On("b.example/policy", SmallRegistry.Page(SmallRegistry.Policy));
        registry.With("a", web.At("a.example/policy")).With("b", web.At("b.example/policy"));

        Assert.All((await registry.CheckAsync(web)).Seen, seen => Assert.Equal(SourceReach.Reachable, seen.Reach));
        Assert.InRange(web.Requests.Count(request => request == "a.example/robots.txt"), 1, 6);
    }
}
