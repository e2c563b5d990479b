using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests.Search;

/// <summary>The box on every page, and the list below it.</summary>
public class SearchBoxTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    const string Option = "[role=option]";
    const string Selected = Option + "[aria-selected=true]";

    [Fact]
    public async Task By_keyboard_alone_one_asks_looks_through_the_list_and_opens_the_answer()
    {
        await using var visit = await Visit.StartAsync(site);
        var page = visit.Page;
        await visit.GoAsync("/platforms/bramble-talk/");
        var input = page.Locator(".search-box input");

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(input).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("does quillo sell my data");
        await ShownAsync(page, "does quillo sell my data");
        await Assertions.Expect(input).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Matches("Confirmed|Stated by the vendor|Reported|Disputed|Unknown", await page.Locator(Option).First.InnerTextAsync());
        Assert.NotEqual(0, await page.Locator(".search-list mark").CountAsync());

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(await page.Locator(Selected).GetAttributeAsync("id"), await input.GetAttributeAsync("aria-activedescendant"));
        await Assertions.Expect(page.Locator(Option).First).ToHaveAttributeAsync("aria-selected", "true");
        Lines.AssertNone(await Axe.ViolationsAsync(page));

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".search-list")).ToBeHiddenAsync();
        await Assertions.Expect(input).ToHaveValueAsync("does quillo sell my data");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".search-list")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/platforms/quillo/sells-data/$"));
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task By_mouse_on_a_phone_in_the_dark_the_list_fits_and_its_links_lead_on()
    {
        await using var visit = await Visit.StartAsync(site, new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        var page = visit.Page;
        await page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        await visit.GoAsync("/platforms/quillo/");
        var before = await page.Locator("main").BoundingBoxAsync();

        await page.Locator(".search-box input").ClickAsync();
        await page.Keyboard.TypeAsync("quillo or bramble");
        await ShownAsync(page, "quillo or bramble");

        var list = (await page.Locator(".search-list").BoundingBoxAsync())!;
        Assert.True(list.X >= 0 && list.X + list.Width <= Widths.Phone && list.Y + list.Height <= Widths.Height, $"{list.X} {list.Y} {list.Width} {list.Height}");
        Assert.Equal(before!.Y, (await page.Locator("main").BoundingBoxAsync())!.Y);
        Lines.AssertNone([.. await Reflow.TooWideAsync(page), .. await Axe.ViolationsAsync(page)]);
        await page.Locator(Option).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/compare/bramble-talk-vs-quillo/$"));
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task Enter_without_a_choice_leads_to_all_results_and_nothing_typed_is_sent()
    {
        await using var visit = await Visit.StartAsync(site);
        var sent = new List<string>();
        visit.Page.Request += (_, request) => sent.Add($"{request.Url} {request.PostData}");
        await visit.GoAsync("/");

        await visit.Page.Locator(".search-box input").FillAsync("xylophone settlement");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/search/#q=xylophone\\+settlement$"));
        await Assertions.Expect(visit.Page.Locator("#_results mark").First).ToBeVisibleAsync();

        Assert.DoesNotContain(sent, request => request.Contains("xylo", StringComparison.Ordinal));
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task Without_JavaScript_a_link_to_the_list_from_A_to_Z_stands_in_for_the_box()
    {
        await using var visit = await Visit.StartAsync(site, new() { JavaScriptEnabled = false });
        await visit.GoAsync("/platforms/quillo/");
        await Assertions.Expect(visit.Page.Locator(".search-box input")).ToBeHiddenAsync();

        await visit.Page.Locator(".search-box a").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/search/$"));
        await Assertions.Expect(visit.Page.Locator("main .search-box")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("main .search-notice")).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "End-to-end encryption" }).First.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/questions/end-to-end-encryption/$"));
    }

    internal static Task ShownAsync(IPage page, string query) =>
        page.Locator($".search-box[data-shown='{query}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
}
