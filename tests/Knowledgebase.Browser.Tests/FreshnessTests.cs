using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>What is due for another look is marked by the build and, as time goes by without one, by the reader's browser.</summary>
public class FreshnessTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    const string Mark = "[data-fresh-until]";
    const string Shown = Mark + ":not([hidden])";

    [Fact]
    public async Task A_site_that_nobody_rebuilt_for_two_years_does_not_look_fresh()
    {
        await using var visit = await OpenAsync(site.BuiltOn.AddYears(2));

        var marks = await visit.Page.Locator(Mark).CountAsync();
        Assert.NotEqual(0, marks);
        Assert.Equal(marks, await visit.Page.Locator(Shown).CountAsync());
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details.topic').forEach(topic => topic.open = true)");
        await Assertions.Expect(visit.Page.Locator(Mark).First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(Mark).First).ToHaveTextAsync("Due for another look");
        Lines.AssertNone([.. await visit.FaultsAsync(), .. await Reflow.TooWideAsync(visit.Page), .. await Axe.ViolationsAsync(visit.Page)]);
    }

    [Fact]
    public async Task On_the_day_of_the_build_only_that_is_marked_which_the_build_has_marked()
    {
        await using var withScript = await OpenAsync(site.BuiltOn);
        await using var without = await OpenAsync(site.BuiltOn, script: false);

        var marked = await without.Page.Locator(Shown).CountAsync();
        Assert.Equal(marked, await withScript.Page.Locator(Shown).CountAsync());
        Assert.NotEqual(await without.Page.Locator(Mark).CountAsync(), marked);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "2026-03-02")]
    [InlineData("UTC", "2026-03-01")]
    [InlineData("Pacific/Pago_Pago", "2026-02-28")]
    public async Task Today_is_the_day_in_the_readers_own_time_zone(string zone, string day)
    {
        await using var visit = await Visit.StartAsync(site, new() { TimezoneId = zone });
        await visit.Page.Clock.SetFixedTimeAsync(new DateTime(2026, 3, 1, 10, 30, 0, DateTimeKind.Utc));
        await visit.OpenAsync("contribute", site.Files);

        await Assertions.Expect(visit.Page.Locator("#_checked")).ToHaveValueAsync(day);
        Assert.Equal(day, await visit.Page.EvaluateAsync<string>(
            "async () => (await import(document.querySelector(`script[src*='/freshness.']`).getAttribute('src'))).today"));
    }

    [Fact]
    public async Task What_is_hidden_takes_no_room_without_JavaScript()
    {
        await using var visit = await OpenAsync(site.BuiltOn.AddYears(2), script: false);

        await Assertions.Expect(visit.Page.Locator(Mark + "[hidden]").First).ToBeHiddenAsync();
        Lines.AssertNone(await visit.FaultsAsync());
    }

    async Task<Visit> OpenAsync(DateOnly day, bool script = true)
    {
        var visit = await Visit.StartAsync(site, new() { JavaScriptEnabled = script });
        await visit.Page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        if (script)
            await visit.SetDayAsync(day);
        await visit.OpenAsync("retired-platform", site.Files);
        return visit;
    }
}
