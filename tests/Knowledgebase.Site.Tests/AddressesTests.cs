namespace Knowledgebase.Site.Tests;

/// <summary>Addresses are permanent: what stands here was published.</summary>
public sealed class AddressesTests
{
    [Fact]
    public void Addresses_are_as_they_were_published() => Assert.Equal(
    [
        "/", "/compare/", "/platforms/", "/questions/", "/events/", "/settlements/", "/articles/", "/protect/", "/sources/", "/404.html",
        "/platforms/zoom/", "/platforms/zoom/#security", "/platforms/zoom/#event-fine", "/platforms/zoom/end-to-end-encryption/",
        "/questions/end-to-end-encryption/", "/protect/zoom/", "/protect/zoom/#turn-it-on", "/sources/help-page/",
        "/articles/an-article/", "/articles/an-article/#a-claim", "/methodology/",
    ],
    [
        Addresses.Home, Addresses.Comparison, Addresses.Platforms, Addresses.Questions, Addresses.Events, Addresses.Settlements,
        Addresses.Articles, Addresses.Protection, Addresses.Sources, Addresses.NotFound,
        Addresses.Platform("zoom"), Addresses.Topic("zoom", "security"), Addresses.Event("zoom", "fine"), Addresses.Fact("zoom", "end-to-end-encryption"),
        Addresses.Question("end-to-end-encryption"), Addresses.ProtectionOn("zoom"), Addresses.Tip("zoom", "turn-it-on"), Addresses.Source("help-page"),
        Addresses.Article("an-article"), Addresses.Claim("an-article", "a-claim"), Addresses.Prose("methodology"),
    ]);

    [Theory]
    [InlineData("zoom", "jitsi-meet", "/compare/jitsi-meet-vs-zoom/")]
    [InlineData("jitsi-meet", "zoom", "/compare/jitsi-meet-vs-zoom/")]
    [InlineData("a-b", "a", "/compare/a-vs-a-b/")]
    [InlineData("zoom-2", "zoom", "/compare/zoom-vs-zoom-2/")]
    public void A_pair_has_one_address_whichever_comes_first(string one, string other, string address) =>
        Assert.Equal(address, Addresses.Pair(one, other));

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/compare/", "compare/index.html")]
    [InlineData("/404.html", "404.html")]
    public void An_address_is_a_file(string address, string file) => Assert.Equal(file, Addresses.File(address));
}
