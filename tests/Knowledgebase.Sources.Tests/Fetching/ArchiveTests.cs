using Knowledgebase.Sources.Reporting;

namespace Knowledgebase.Sources.Tests.Fetching;

public sealed class ArchiveTests : IDisposable
{
    readonly SmallRegistry registry = new();

    public void Dispose() => registry.Dispose();

    [Fact]
    public async Task A_copy_of_a_source_that_has_none_is_proposed_from_about_the_day_it_was_read()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("archive.example/available", Copy("200", "http://web.archive.org/web/20261030/http://a.example/"), "application/json");
        var seen = await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web);

        Assert.Equal("https://web.archive.org/web/20261030/http://a.example/", seen.Archive);
        Assert.Equal(
            $"archive.example/available?url={Uri.EscapeDataString(web.At("a.example/policy"))}&timestamp=20261101",
            Assert.Single(web.Requests, request => request.StartsWith("archive.example/available", StringComparison.Ordinal)));
        Assert.Equal([SourceIssue.Gone, SourceIssue.CopyFound], SourceIssues.Of(registry.ReadAgain().Source("policy")!, seen));
    }

    [Fact]
    public async Task A_source_that_has_a_copy_is_not_asked_about()
    {
        await using var web = await LocalWeb.StartAsync();
        await registry.With("policy", web.At("a.example/policy"), more: "archive: https://archive.example/copy").CheckAsync(web);

        Assert.DoesNotContain(web.Requests, request => request.StartsWith("archive.example/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_source_that_is_a_copy_itself_is_not_asked_about()
    {
        await using var web = await LocalWeb.StartAsync();
        var seen = await registry.With("policy", "https://web.archive.org/web/20240513030023/https://a.example/policy").CheckOneAsync(web);

        Assert.Equal(SourceReach.Unreachable, seen.Reach);
        Assert.DoesNotContain(web.Requests, request => request.StartsWith("archive.example/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "archived_snapshots": {} }""")]
    [InlineData("""{ "archived_snapshots": { "closest": { "status": "404", "url": "https://archive.example/copy" } } }""")]
    [InlineData("""{ "archived_snapshots": { "closest": { "status": "200", "url": "javascript:alert(1)" } } }""")]
    [InlineData("""{ "archived_snapshots": { "closest": { "status": 200, "url": [] } } }""")]
    [InlineData("""{ "archived_snapshots": [] }""")]
    [InlineData("[1]")]
    [InlineData("<html>Sorry</html>")]
    [InlineData("")]
    public async Task Where_there_is_no_sound_copy_none_is_proposed(string answer)
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("archive.example/available", answer, "application/json");

        Assert.Null((await registry.With("policy", web.At("a.example/policy")).CheckOneAsync(web)).Archive);
    }

    [Fact]
    public async Task An_archive_that_fails_is_left_alone_and_the_rest_goes_on()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("archive.example/available", 503);
        for (var page = 0; page < 8; page++)
            registry.With($"page-{page}", web.On($"a.example/{page}", SmallRegistry.Page(SmallRegistry.Policy)).At($"a.example/{page}"));
        var result = await registry.CheckAsync(web);

        Assert.False(result.ArchiveAnswered);
        Assert.All(result.Seen, seen => Assert.Equal(SourceReach.Reachable, seen.Reach));
        Assert.Equal(
            SmallRegistry.Quick.Patience * (1 + SmallRegistry.Quick.Retries),
            web.Requests.Count(request => request.StartsWith("archive.example/available", StringComparison.Ordinal)));
    }

    static string Copy(string status, string url) =>
        $$"""{ "archived_snapshots": { "closest": { "available": true, "status": "{{status}}", "url": "{{url}}" } } }""";
}
