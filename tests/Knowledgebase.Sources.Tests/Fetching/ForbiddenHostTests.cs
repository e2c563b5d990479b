using System.Net;
using Knowledgebase.Sources.Fetching;

namespace Knowledgebase.Sources.Tests.Fetching;

public sealed class ForbiddenHostTests : IDisposable
{
    readonly SmallRegistry registry = new();

    public void Dispose() => registry.Dispose();

    [Theory]
    [InlineData("http://localhost/")]
    [InlineData("http://127.0.0.1/admin")]
    [InlineData("http://[::1]/")]
    public async Task On_the_live_web_this_machine_is_not_asked(string url)
    {
        await using var web = await LocalWeb.StartAsync();
        var seen = await registry.With("policy", url).CheckOneAsync(web, network: AllowedNetwork.PublicWeb);

        Assert.Equal(SourceReach.NotPublic, seen.Reach);
        Assert.Contains("no machine of the public internet", seen.Explanation, StringComparison.Ordinal);
        Assert.Empty(web.Requests);
    }

    [Fact]
    public async Task A_name_that_is_given_a_private_address_is_refused_where_the_connection_is_made()
    {
        await using var web = await LocalWeb.StartAsync();
        var network = Public(web, host => [IPAddress.Loopback]);
        var seen = await registry.With("policy", web.At("a.example/")).CheckOneAsync(web, network: network);

        Assert.Equal(SourceReach.NotPublic, seen.Reach);
        Assert.Empty(web.Requests);
    }

    [Fact]
    public async Task A_name_that_changes_its_address_in_between_gains_nothing()
    {
        // Allowed when it is looked up first, and private in every later answer: only what was looked up may be connected to.
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/", SmallRegistry.Page("secret"));
        var asked = 0;
        var allowed = IPAddress.Parse("127.0.0.2");
        var network = new AllowedNetwork(
            address => address.Equals(allowed),
            _ => true,
            (_, _) => Task.FromResult<IPAddress[]>([Interlocked.Increment(ref asked) == 1 ? allowed : IPAddress.Loopback]));
        var seen = await registry.With("policy", web.At("a.example/")).CheckOneAsync(web, network: network);

        Assert.NotEqual(SourceReach.Reachable, seen.Reach);
        Assert.Empty(web.Requests);
    }

    [Fact]
    public async Task A_redirect_to_a_private_address_is_not_followed()
    {
        await using var web = await LocalWeb.StartAsync();
        web.Redirect("a.example/", 302, "http://169.254.169.254/latest/meta-data/");
        var seen = await registry.With("policy", web.At("a.example/")).CheckOneAsync(web);

        Assert.Equal(SourceReach.NotPublic, seen.Reach);
        Assert.Equal(["a.example/robots.txt", "a.example/"], web.Requests.Where(request => request.StartsWith("a.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://a.example/")]
    [InlineData("http://name:word@a.example/")]
    public async Task Nor_is_one_to_an_address_that_is_none_of_the_web(string location)
    {
        await using var web = await LocalWeb.StartAsync();
        web.Redirect("a.example/", 301, location);
        var seen = await registry.With("policy", web.At("a.example/")).CheckOneAsync(web);

        Assert.Equal(SourceReach.NotPublic, seen.Reach);
    }

    static AllowedNetwork Public(LocalWeb web, Func<string, IPAddress[]> resolve) =>
        new(PublicAddress.IsPublic, port => port == web.Port, (host, _) => Task.FromResult(resolve(host)));
}
