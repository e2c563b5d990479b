using Knowledgebase.Cli.Preview;
using Knowledgebase.Cli.Tests;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>What the preview shows to someone who writes facts and makes a mistake. Its wording is tested with the preview.</summary>
public sealed class ProblemsPanelTests(Sites sites) : IDisposable
{
    readonly ServedSite site = sites.Sample;

    readonly SmallKnowledgeBase small = new();

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task A_bad_change_shows_a_panel_that_everyone_can_read_and_that_goes_when_it_is_mended()
    {
        await using var preview = await StartAsync();
        await using var visit = await Visit.StartAsync(site.Browser, preview.Address);
        await visit.Page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        await visit.Page.GotoAsync(new Uri(preview.Address, "/platforms/example/").AbsoluteUri);
        var panel = visit.Page.Locator(".preview-panel");
        await Assertions.Expect(panel).ToHaveCountAsync(0);

        small.BreakPlatform("colour");
        await Assertions.Expect(panel).ToBeVisibleAsync();
        await Assertions.Expect(panel.Locator("pre")).ToContainTextAsync("platform.yml:2:1: error");
        Lines.AssertNone(await ViolationsInLightAndDarkAsync(visit.Page));

        small.NamePlatform("Mended Meet");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Mended Meet");
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task The_page_that_stands_for_a_site_that_never_was_built_can_be_read_by_everyone()
    {
        small.BreakPlatform("colour");
        await using var preview = await StartAsync();
        await using var visit = await Visit.StartAsync(site.Browser, preview.Address);
        await visit.Page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        await visit.Page.GotoAsync(preview.Address.AbsoluteUri);

        await Assertions.Expect(visit.Page.Locator("pre")).ToContainTextAsync("platform.yml:2:1: error");
        Lines.AssertNone(await ViolationsInLightAndDarkAsync(visit.Page));
        Lines.AssertNone(await Reflow.TooWideAsync(visit.Page));
    }

    static async Task<IReadOnlyList<string>> ViolationsInLightAndDarkAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await Axe.ViolationsAsync(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        return [.. light, .. await Axe.ViolationsOfColourAsync(page)];
    }

    Task<PreviewServer> StartAsync() => PreviewServer.StartAsync(
        new PreviewOptions(small.Input, small.Theme, () => site.BuiltOn, Port: 0));
}
