using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>What every reader may expect of every page, whatever they read it on.</summary>
public class MannersTests(Sites sites)
{
    [Theory, MemberData(nameof(PageKinds.OnBothSites), MemberType = typeof(PageKinds))]
    public Task A_page_keeps_its_manners(SiteName name, string kind) => LookAtAsync(name, kind, script: true);

    [Theory, MemberData(nameof(PageKinds.OnBothSites), MemberType = typeof(PageKinds))]
    public Task A_page_keeps_its_manners_without_JavaScript(SiteName name, string kind) => LookAtAsync(name, kind, script: false);

    async Task LookAtAsync(SiteName name, string kind, bool script)
    {
        var site = sites[name];
        await using var visit = await Visit.StartAsync(site, new() { JavaScriptEnabled = script });
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
                    await Screenshots.TakeAsync(visit.Page, $"{name}-{kind}-{width}-{scheme}");
            }
        }

        Lines.AssertNone([.. await visit.FaultsAsync(), .. tooWide]);
    }
}
