namespace Knowledgebase.Site.Tests;

/// <summary>Addresses are permanent: what stands here was published.</summary>
public sealed class UrlsTests
{
    [Fact]
    public void Addresses_are_as_they_were_published() => Assert.Equal(
    [
        "/", "/compare/", "/platforms/", "/questions/", "/events/", "/settlements/", "/articles/", "/protect/", "/sources/", "/404.html",
        "/platforms/zoom/", "/platforms/zoom/#security", "/events/zoom/fine/", "/platforms/zoom/end-to-end-encryption/",
        "/questions/end-to-end-encryption/", "/protect/zoom/", "/protect/zoom/#turn-it-on", "/sources/help-page/",
        "/articles/an-article/", "/articles/an-article/#a-claim", "/methodology/",
    ],
    [
        Urls.Home, Urls.Comparison, Urls.Platforms, Urls.Questions, Urls.Events, Urls.Settlements,
        Urls.Articles, Urls.Tips, Urls.Sources, Urls.NotFound,
        Urls.Platform("zoom"), Urls.Topic("zoom", "security"), Urls.Event("zoom", "fine"), Urls.Fact("zoom", "end-to-end-encryption"),
        Urls.Question("end-to-end-encryption"), Urls.TipsOn("zoom"), Urls.Tip("zoom", "turn-it-on"), Urls.Source("help-page"),
        Urls.Article("an-article"), Urls.Claim("an-article", "a-claim"), Urls.Prose("methodology"),
    ]);

    [Theory]
    [InlineData("zoom", "jitsi-meet", "/compare/jitsi-meet-vs-zoom/")]
    [InlineData("jitsi-meet", "zoom", "/compare/jitsi-meet-vs-zoom/")]
    [InlineData("a-b", "a", "/compare/a-vs-a-b/")]
    [InlineData("zoom-2", "zoom", "/compare/zoom-vs-zoom-2/")]
    public void A_pair_has_one_address_whichever_comes_first(string one, string other, string address) =>
        Assert.Equal(address, Urls.Pair(one, other));

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/compare/", "compare/index.html")]
    [InlineData("/404.html", "404.html")]
    public void An_address_is_a_file(string address, string file) => Assert.Equal(file, Urls.File(address));
}
