using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>What pages offer to be cited by, or to be shown on other sites.</summary>
public class CopyTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    [Fact]
    public async Task A_button_copies_what_stands_below_it_and_says_so()
    {
        await using var visit = await Visit.StartAsync(site, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await visit.OpenAsync("fact-with-rejected-claims", site.Files);
        var offered = visit.Page.Locator(".use-this > .copied");

        foreach (var one in await offered.AllAsync())
        {
            await one.GetByRole(AriaRole.Button).ClickAsync();
            await Assertions.Expect(one.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied.");
            Assert.Equal(await one.Locator("code").TextContentAsync(), await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        }

        Assert.True(await offered.CountAsync() > 1);
        Lines.AssertNone([.. await Axe.ViolationsAsync(visit.Page), .. await visit.FaultsAsync()]);
    }

    [Fact]
    public async Task Where_a_browser_lets_no_page_copy_all_of_it_is_selected()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.OpenAsync("platform", site.Files);
        await visit.Page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        var first = visit.Page.Locator(".use-this > .copied").First;

        await first.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(first.GetByRole(AriaRole.Status)).ToContainTextAsync("Selected.");
        Assert.Equal(await first.Locator("code").TextContentAsync(), await visit.Page.EvaluateAsync<string>("getSelection().toString()"));
    }
}
