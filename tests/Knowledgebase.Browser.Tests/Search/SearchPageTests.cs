using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests.Search;

/// <summary>The page of results: its answers, its filters and its addresses.</summary>
[Collection(OnTheSite.Name)]
public class SearchPageTests(TheSite site)
{
    [Fact]
    public async Task One_service_several_and_all_are_answered_each_in_its_way()
    {
        await using var visit = await Results.OpenAsync(site, "/search/#q=does+zoom+sell+my+data");
        var answer = visit.Page.Locator(".search-answer");
        await Assertions.Expect(answer.Locator("h2")).ToHaveTextAsync("Does Zoom sell your data?");
        await Assertions.Expect(answer.Locator(".standing")).ToHaveCountAsync(1);

        await AskAsync(visit.Page, "zoom vs teams encryption");
        await Assertions.Expect(answer.Locator("thead th")).ToHaveTextAsync(["Question", "Zoom", "Microsoft Teams"]);
        await Assertions.Expect(answer.Locator("td .standing")).ToHaveCountAsync(2);
        Lines.AssertNone(await Axe.ViolationsAsync(visit.Page));
        await visit.Page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        Lines.AssertNone([.. await Reflow.TooWideAsync(visit.Page), .. await Axe.ViolationsAsync(visit.Page)]);

        await AskAsync(visit.Page, "platforms with e2ee by default");
        await Assertions.Expect(answer.Locator("dt")).ToHaveTextAsync([new Regex("By default"), new Regex("Always")]);
        Lines.AssertNone([.. await visit.FaultsAsync(), .. await Axe.ViolationsAsync(visit.Page)]);
    }

    [Fact]
    public async Task The_address_holds_query_and_filters_and_back_and_forward_restore_them()
    {
        await using var visit = await Results.OpenAsync(site);
        var page = visit.Page;
        await AskAsync(page, "zoom encryption");
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("/search/#q=zoom+encryption", page.Url, StringComparison.Ordinal);

        await page.Locator("[data-filter=kind]").SelectOptionAsync("event");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(site.Address, "/search/#q=zoom+encryption&kind=event").AbsoluteUri);
        await Assertions.Expect(page.Locator("#_results section:not(.search-answer) h2")).ToHaveTextAsync(["Events"]);
        await page.Locator("[data-filter=platform]").SelectOptionAsync("signal");
        await Assertions.Expect(page.Locator(".search-hits a").First).ToHaveAttributeAsync("href", new Regex("^/platforms/signal/#event-"));

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[data-filter=platform]")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator(".search-hits a").First).ToHaveAttributeAsync("href", new Regex("^/platforms/zoom/#event-"));
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[data-filter=kind]")).ToHaveValueAsync("");
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator("[data-filter=kind]")).ToHaveValueAsync("event");

        await page.Locator("[data-filter=kind]").SelectOptionAsync("fact");
        await page.Locator("[data-filter=standing]").SelectOptionAsync("stated");
        await Assertions.Expect(page.Locator(".search-hits .standing-stated").First).ToBeVisibleAsync();
        Assert.Equal(await page.Locator(".search-hits li").CountAsync(), await page.Locator(".search-hits .standing-stated").CountAsync());
        Lines.AssertNone([.. await visit.FaultsAsync(), .. await Axe.ViolationsAsync(page)]);
    }

    [Fact]
    public async Task Arrows_lead_through_the_results_and_Escape_back_to_the_box()
    {
        await using var visit = await Results.OpenAsync(site, "/search/#q=zoom+settlement");
        var page = visit.Page;
        await SearchBoxTests.ShownAsync(page, "zoom settlement");
        await page.Keyboard.PressAsync("/");

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#_results a").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("#_results a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".search-box input")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/platforms/zoom/#event-.*$"));
    }

    [Fact]
    public async Task An_address_that_someone_tampered_with_shows_what_it_can_and_says_so()
    {
        await using var visit = await Results.OpenAsync(site, "/search/#q=zoom&kind=nonsense&standing=%3Cscript%3Ealert(1)%3C/script%3E");
        var (page, status) = (visit.Page, visit.Page.Locator("#_results [role=status]"));
        await Assertions.Expect(status).ToContainTextAsync("made no sense");
        await Assertions.Expect(page.Locator("[data-filter=kind]")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator(".search-hits li").First).ToBeVisibleAsync();

        await page.EvaluateAsync("() => { location.hash = 'q=' + 'zoom '.repeat(5000); }");
        await Assertions.Expect(page.Locator(".search-box input")).ToHaveValueAsync("");
        await Assertions.Expect(status).ToContainTextAsync("made no sense");
        await Assertions.Expect(page.Locator("#_a-to-z")).ToBeVisibleAsync();

        await page.EvaluateAsync("() => { location.hash = 'q=%3Cimg src=x onerror=alert(1)%3E%00%ff&topic=__proto__'; }");
        await Assertions.Expect(page.Locator(".search-box input")).ToHaveValueAsync(new Regex("^<img"));
        await Assertions.Expect(page.Locator("#_results img")).ToHaveCountAsync(0);

        await visit.GoAsync("/search/?q=zoom+ai");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(site.Address, "/search/#q=zoom+ai").AbsoluteUri);
        await Assertions.Expect(page.Locator(".search-answer")).ToBeVisibleAsync();
        Lines.AssertNone(await visit.FaultsAsync());
    }

    static async Task AskAsync(IPage page, string query)
    {
        await page.Locator(".search-box input").FillAsync(query);
        await SearchBoxTests.ShownAsync(page, query);
    }
}
