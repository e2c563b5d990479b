using Knowledgebase.Cli.Preview;

namespace Knowledgebase.Cli.Tests.Preview;

public sealed class StateFeedTests : IDisposable
{
    readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));

    public void Dispose() => patience.Dispose();

    [Fact]
    public async Task Whoever_comes_late_hears_the_present_state_first()
    {
        var feed = new StateFeed();
        feed.Publish(new PreviewState("first", []));
        feed.Publish(new PreviewState("second", ["bad"]));

        await using var heard = feed.FollowAsync(patience.Token).GetAsyncEnumerator(patience.Token);

        Assert.True(await heard.MoveNextAsync());
        Assert.Equal("second", heard.Current.Site);
        Assert.Equal("second", feed.Current.Site);
    }

    [Fact]
    public async Task Everyone_hears_every_state_in_order_however_slow()
    {
        var feed = new StateFeed();
        await using var one = feed.FollowAsync(patience.Token).GetAsyncEnumerator(patience.Token);
        await using var other = feed.FollowAsync(patience.Token).GetAsyncEnumerator(patience.Token);
        Assert.True(await one.MoveNextAsync());
        Assert.True(await other.MoveNextAsync());

        foreach (var site in new[] { "a", "b", "c" })
            feed.Publish(new PreviewState(site, []));

        foreach (var site in new[] { "a", "b", "c" })
        {
            Assert.True(await one.MoveNextAsync());
            Assert.True(await other.MoveNextAsync());
            Assert.Equal((site, site), (one.Current.Site, other.Current.Site));
        }
    }
}
