using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>What every reader may expect of every page, whatever they read it on. Each page is opened once with scripts and once without.</summary>
public class EveryPageTests(Sites sites)
{
    [Theory, MemberData(nameof(PageKinds.OnBothSites), MemberType = typeof(PageKinds))]
    public async Task A_page_keeps_every_rule_at_every_width_in_light_and_dark(SiteName name, string kind)
    {
        var site = sites[name];
        await using var visit = await Visit.StartAsync(site);
        await visit.OpenAsync(kind, site.Files);
        var broken = new List<string>(await Heading.MissingAsync(visit.Page));
        foreach (var width in Widths.All)
        {
            await visit.Page.SetViewportSizeAsync(width, Widths.Height);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var found = new List<string>(await Reflow.TooWideAsync(visit.Page));
                if (width is Widths.Phone or Widths.Desk)
                    found.AddRange(scheme == ColorScheme.Light ? await Axe.ViolationsAsync(visit.Page) : await Axe.ViolationsOfColourAsync(visit.Page));
                await Screenshots.TakeAsync(visit.Page, $"{name}-{kind}-{width}-{scheme}");
                broken.AddRange(found.Select(line => $"{width} px, {scheme}: {line}"));
            }
        }

        // What only the light is looked at in: it is all of places and sizes, which colours do not change.
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        broken.AddRange(await Reach.FaultsAsync(visit.Page));
        await Covered.UnfoldAsync(visit.Page);
        broken.AddRange(await Covered.ControlsAsync(visit.Page));

        Lines.AssertNone([.. broken, .. await visit.FaultsAsync()]);
    }

    [Theory, MemberData(nameof(PageKinds.OnBothSites), MemberType = typeof(PageKinds))]
    public async Task A_page_fits_every_width_and_asks_nobody_else_without_JavaScript(SiteName name, string kind)
    {
        var site = sites[name];
        await using var visit = await Visit.StartAsync(site, new() { JavaScriptEnabled = false });
        await visit.OpenAsync(kind, site.Files);
        var broken = new List<string>(await Heading.MissingAsync(visit.Page));
        foreach (var width in Widths.All)
        {
            await visit.Page.SetViewportSizeAsync(width, Widths.Height);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                broken.AddRange((await Reflow.TooWideAsync(visit.Page)).Select(line => $"{width} px, {scheme}: {line}"));
            }
        }

        Lines.AssertNone([.. broken, .. await visit.FaultsAsync()]);
    }
}
