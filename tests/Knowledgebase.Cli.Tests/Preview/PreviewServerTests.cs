using System.Net;
using Knowledgebase.Cli.Preview;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Cli.Tests.Preview;

public sealed class PreviewServerTests : IDisposable
{
    readonly SmallKnowledgeBase small = new();
    readonly HttpClient client = new();

    public void Dispose()
    {
        client.Dispose();
        small.Dispose();
    }

    [Fact]
    public async Task It_serves_the_site_and_writes_nothing()
    {
        await using var server = await StartAsync();

        Assert.Equal("127.0.0.1", server.Address.Host);
        Assert.Contains(SmallKnowledgeBase.Platform, await PageAsync(server), StringComparison.Ordinal);
        Assert.False(Directory.Exists(small.Output));
    }

    [Fact]
    public async Task A_change_of_the_facts_is_built_and_told_to_open_pages()
    {
        await using var server = await StartAsync();
        await using var page = await EventReader.OpenAsync(server.Address);
        var before = await page.NextAsync();

        small.NamePlatform("Renamed Meet");
        var after = await page.NextAsync();

        Assert.NotEqual(before.Site, after.Site);
        Assert.Empty(after.Problems);
        Assert.Contains("Renamed Meet", await PageAsync(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_the_theme_is_built_too()
    {
        await using var server = await StartAsync();
        await using var page = await EventReader.OpenAsync(server.Address);
        await page.NextAsync();

        File.AppendAllText(small.Folder["theme/pages/platform.html"], "<p>The end of the page</p>");
        await page.NextAsync();

        Assert.Contains("The end of the page", await PageAsync(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_change_keeps_the_last_good_site_and_is_told_until_it_is_mended()
    {
        await using var server = await StartAsync();
        await using var page = await EventReader.OpenAsync(server.Address);
        var good = await page.NextAsync();

        small.BreakPlatform("colour");
        var bad = await page.NextAsync();
        Assert.Equal(good.Site, bad.Site);
        Assert.Contains(
            bad.Problems,
            problem => problem.Contains("platforms/example/platform.yml:2:1: error ", StringComparison.Ordinal));
        Assert.Contains(SmallKnowledgeBase.Platform, await PageAsync(server), StringComparison.Ordinal);

        small.NamePlatform("Mended Meet");
        var mended = await page.NextAsync();
        Assert.NotEqual(good.Site, mended.Site);
        Assert.Empty(mended.Problems);
        Assert.Contains("Mended Meet", await PageAsync(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_good_site_every_address_says_why_until_there_is_one()
    {
        small.BreakPlatform("colour");
        await using var server = await StartAsync();
        using var response = await client.GetAsync(server.Address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("platform.yml:2:1: error", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await using var page = await EventReader.OpenAsync(server.Address);
        Assert.Null((await page.NextAsync()).Site);
        small.NamePlatform("Mended Meet");
        Assert.NotNull((await page.NextAsync()).Site);
        Assert.Contains("Mended Meet", await PageAsync(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_a_template_goes_wrong_on_says_so_while_others_are_served()
    {
        File.AppendAllText(small.Folder["theme/pages/platform.html"], "{{ while true }}{{ end }}");
        await using var server = await StartAsync();
        using var bad = await client.GetAsync(new Uri(server.Address, "/platforms/example/"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, bad.StatusCode);
        Assert.Contains("theme/pages/platform.html:", await bad.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var good = await client.GetAsync(new Uri(server.Address, "/compare/"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
    }

    [Theory]
    [InlineData("input", "There is no such folder")]
    [InlineData("theme", "There is no folder of this name")]
    public async Task A_folder_that_is_away_is_a_problem_until_it_is_back(string name, string problem)
    {
        await using var server = await StartAsync();
        await using var page = await EventReader.OpenAsync(server.Address);
        var good = await page.NextAsync();

        Directory.Move(small.Folder[name], small.Folder["gone"]);
        var away = await NextAsync(page, state => state.Problems.Any(line => line.Contains(problem, StringComparison.Ordinal)));
        Assert.Equal(good.Site, away.Site);
        Assert.Contains(SmallKnowledgeBase.Platform, await PageAsync(server), StringComparison.Ordinal);

        Directory.Move(small.Folder["gone"], small.Folder[name]);
        Assert.NotEqual(good.Site, (await NextAsync(page, state => state.Problems.Count == 0)).Site);
    }

    [Fact]
    public async Task A_mistake_of_ours_in_a_build_is_told_and_ends_nothing()
    {
        var broken = false;
        Today Today() => broken ? throw new InvalidOperationException("The calendar is lost.") : FixedClock.Day;
        await using var server = await PreviewServer.StartAsync(
            new PreviewOptions(small.Input, small.Theme, Today, Port: 0), cancellation: TestContext.Current.CancellationToken);
        await using var page = await EventReader.OpenAsync(server.Address);
        var good = await page.NextAsync();

        broken = true;
        small.NamePlatform("Renamed Meet");
        var bad = await page.NextAsync();
        Assert.Equal(good.Site, bad.Site);
        Assert.StartsWith(
            "The build failed in a way that is our mistake: The calendar is lost; please report it", bad.Problems[0], StringComparison.Ordinal);
        Assert.Contains(bad.Problems, line => line.Contains("InvalidOperationException", StringComparison.Ordinal));
        Assert.Contains(SmallKnowledgeBase.Platform, await PageAsync(server), StringComparison.Ordinal);

        broken = false;
        small.NamePlatform("Mended Meet");
        Assert.Empty((await NextAsync(page, state => state.Site != good.Site)).Problems);
    }

    static async Task<PreviewState> NextAsync(EventReader page, Func<PreviewState, bool> expected)
    {
        while (true)
        {
            var state = await page.NextAsync();
            if (expected(state))
                return state;
        }
    }

    [Fact]
    public async Task It_ends_while_pages_are_open()
    {
        var server = await StartAsync();
        await using var page = await EventReader.OpenAsync(server.Address);
        await page.NextAsync();
        using var ended = new CancellationTokenSource();
        var serving = server.ServeAsync(ended.Token);

        await ended.CancelAsync();
        await serving;
        await server.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(server.Address, TestContext.Current.CancellationToken));
    }

    Task<PreviewServer> StartAsync() => PreviewServer.StartAsync(new PreviewOptions(small.Input, small.Theme, () => FixedClock.Day, Port: 0));

    Task<string> PageAsync(PreviewServer server) => client.GetStringAsync(new Uri(server.Address, "/platforms/example/"));
}
