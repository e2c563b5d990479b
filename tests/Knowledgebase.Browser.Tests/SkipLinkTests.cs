using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Where the keyboard leads first.</summary>
public class SkipLinkTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    [Theory]
    [InlineData("home")]
    [InlineData("compare")]
    [InlineData("fact-disputed")]
    public async Task The_first_stop_of_the_keyboard_leads_past_the_menu(string kind)
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.OpenAsync(kind, site.Files);
        var skip = visit.Page.Locator(".skip");
        await Assertions.Expect(skip).Not.ToBeInViewportAsync();

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });

        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
    }
}
