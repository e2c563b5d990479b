namespace Knowledgebase.Sources.Tests.Fetching;

public sealed class RedirectTests : IDisposable
{
    readonly SmallRegistry registry = new();

    public void Dispose() => registry.Dispose();

    [Theory]
    [InlineData(301)]
    [InlineData(308)]
    public async Task A_source_that_moved_for_good_is_reported_with_its_new_address(int status)
    {
        await using var web = await LocalWeb.StartAsync();
        web.Redirect("a.example/old", status, web.At("b.example/new")).On("b.example/new", SmallRegistry.Page(SmallRegistry.Policy));
        var seen = await registry.With("policy", web.At("a.example/old#part")).CheckOneAsync(web);

        Assert.Equal((SourceReach.Reachable, web.At("b.example/new#part")), (seen.Reach, seen.MovedTo));
    }

    [Theory]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    public async Task One_that_is_elsewhere_for_now_has_not_moved(int status)
    {
        await using var web = await LocalWeb.StartAsync();
        web.Redirect("a.example/old", status, "/new").On("a.example/new", SmallRegistry.Page(SmallRegistry.Policy));
        var seen = await registry.With("policy", web.At("a.example/old")).CheckOneAsync(web);

        Assert.Equal((SourceReach.Reachable, null), (seen.Reach, seen.MovedTo));
    }

    [Fact]
    public async Task What_comes_after_a_passing_redirect_is_not_for_good()
    {
        await using var web = await LocalWeb.StartAsync();
        web.Redirect("a.example/1", 301, "/2").Redirect("a.example/2", 302, "/3").Redirect("a.example/3", 301, "/4")
            .On("a.example/4", SmallRegistry.Page(SmallRegistry.Policy));
        var seen = await registry.With("policy", web.At("a.example/1")).CheckOneAsync(web);

        Assert.Equal((SourceReach.Reachable, web.At("a.example/2")), (seen.Reach, seen.MovedTo));
    }

    [Fact]
    public async Task A_source_that_leads_to_the_front_page_is_pointed_out()
    {
        await using var web = await LocalWeb.StartAsync();
        web.Redirect("a.example/policy", 301, "/").On("a.example/", SmallRegistry.Page(SmallRegistry.Policy));
        var seen = await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web);

        Assert.Contains("leads to the front page of a.example", seen.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circle_is_left_at_once()
    {
        await using var web = await LocalWeb.StartAsync();
        web.Redirect("a.example/1", 302, "/2").Redirect("a.example/2", 302, "/1");
        var seen = await registry.With("policy", web.At("a.example/1")).CheckOneAsync(web);

        Assert.Equal(SourceReach.LostInRedirects, seen.Reach);
        Assert.Contains("in a circle", seen.Explanation, StringComparison.Ordinal);
        Assert.Equal(["a.example/robots.txt", "a.example/1", "a.example/2"], web.Requests.Where(request => request.StartsWith("a.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_way_without_end_is_left_after_some_steps()
    {
        await using var web = await LocalWeb.StartAsync();
        for (var step = 0; step < 30; step++)
            web.Redirect($"a.example/{step}", 302, $"/{step + 1}");
        var seen = await registry.With("policy", web.At("a.example/0")).CheckOneAsync(web);

        Assert.Equal(SourceReach.LostInRedirects, seen.Reach);
        Assert.Equal(1 + SmallRegistry.Quick.MostRedirects, web.Requests.Count(request => request.StartsWith("a.", StringComparison.Ordinal) && !request.EndsWith("robots.txt", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("http://[")]
    [InlineData("https://a b/")]
    public async Task A_redirect_to_nonsense_ends_there(string location)
    {
        await using var web = await LocalWeb.StartAsync();
        web.Redirect("a.example/", 302, location);

        Assert.Equal(SourceReach.LostInRedirects, (await registry.With("policy", web.At("a.example/")).CheckOneAsync(web)).Reach);
    }
}
