using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>What every reader may expect of every page, whatever they read it on.</summary>
[Collection(OnEveryPage.Name)]
public class MannersTests(TheSite site)
{
    [Theory, MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public Task A_page_keeps_its_manners(string kind) => LookAtAsync(kind, script: true);

    [Theory, MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public Task A_page_keeps_its_manners_without_JavaScript(string kind) => LookAtAsync(kind, script: false);

    async Task LookAtAsync(string kind, bool script)
    {
        await using var visit = await Visit.StartAsync(site.Browser, site.Address, new() { JavaScriptEnabled = script });
        await visit.OpenAsync(kind, site.Files);
        Assert.False(string.IsNullOrWhiteSpace(await visit.Page.Locator("main h1").TextContentAsync()));
        var tooWide = new List<string>();
        foreach (var width in Widths.All)
        {
            await visit.Page.SetViewportSizeAsync(width, Widths.Height);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                tooWide.AddRange(await Reflow.TooWideAsync(visit.Page));
                if (script)
                    await Screenshots.TakeAsync(visit.Page, $"{kind}-{width}-{scheme}");
            }
        }

        Lines.AssertNone([.. await visit.FaultsAsync(), .. tooWide]);
    }
}
