using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>The field above long lists, which leaves only the entries that have what is typed.</summary>
public class ListFilterTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    [Fact]
    public async Task Typing_leaves_the_entries_with_all_the_words_and_hides_what_leads_to_nothing()
    {
        await using var visit = await Visit.StartAsync(site);
        var page = visit.Page;
        await visit.GoAsync("/events/");
        var entries = page.Locator(".event-entry:visible");
        var all = await entries.CountAsync();
        var title = await entries.Last.Locator("h3").InnerTextAsync();

        await page.GetByLabel("Words", new() { Exact = true }).FocusAsync();
        await page.Keyboard.TypeAsync(title.ToUpperInvariant());
        await Assertions.Expect(page.Locator(".list-filter [role=status]")).ToHaveTextAsync($"1 of {all}");
        await Assertions.Expect(entries).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("section[aria-labelledby^='year-']:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".on-this-page li:visible")).ToHaveCountAsync(1);
        Lines.AssertNone(await Axe.ViolationsAsync(page));

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(entries).ToHaveCountAsync(all);
        Lines.AssertNone(await visit.FaultsAsync());
    }
}
