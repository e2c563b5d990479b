using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>People link to one claim or one event; whoever follows such a link must see that one.</summary>
public class AnchorTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    [Theory]
    [InlineData("article", ".claim")]
    [InlineData("events", ".event-entry")]
    [InlineData("platform", ".event-entry")]
    [InlineData("platform-tips", ".tip h2")]
    public async Task An_address_of_a_part_of_a_page_leads_to_that_part(string kind, string part)
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.OpenAsync(kind, site.Files);
        var id = await visit.Page.Locator(part).Last.GetAttributeAsync("id");
        var target = visit.Page.Locator($"[id='{id}']:target");

        await visit.GoAsync($"{PageKinds.AddressOf(kind, site.Files)}#{id}");
        await Assertions.Expect(target).ToBeInViewportAsync();

        await visit.Page.ReloadAsync();
        await Assertions.Expect(target).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_claim_that_an_address_names_stands_out()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.OpenAsync("article", site.Files);
        var claims = visit.Page.Locator(".claim");

        await visit.GoAsync($"{PageKinds.AddressOf("article", site.Files)}#{await claims.Last.GetAttributeAsync("id")}");

        Assert.NotEqual(await BackgroundAsync(claims.First), await BackgroundAsync(claims.Last));
    }

    static Task<string> BackgroundAsync(ILocator element) => element.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");
}
