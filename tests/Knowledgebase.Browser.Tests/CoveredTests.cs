using Knowledgebase.Browser.Tests.Search;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>
/// That nothing covers a control in what readers make of a page. As pages begin they are looked at by
/// <see cref="EveryPageTests"/>, which opens each kind.
/// </summary>
public class CoveredTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    const string PastView = "/compare/?platforms=quillo,bramble-talk,vesper&for=guest&on=2020-04-15&topics=security,control&open=quillo/end-to-end-encryption";

    [Fact]
    public Task Choosing_covers_no_control_once_a_profile_is_chosen() => LookAsync("/choose/", "body", async page =>
    {
        await page.Locator("[name=_profile]").Nth(1).CheckAsync();
        await page.Locator("[data-part=remember]").EvaluateAsync("button => button.click()");
        await Assertions.Expect(page.Locator("[data-part=forget]")).ToBeVisibleAsync();
    });

    [Fact]
    public Task The_comparison_covers_no_control_with_a_past_day_a_fact_opened_and_its_columns_scrolled() => LookAsync(PastView, "body", async page =>
    {
        await Assertions.Expect(page.Locator(".opened-fact")).ToContainTextAsync("Open this fact’s page");
        await page.Locator(".tools-fold").EvaluateAsync("button => button.click()");
        await page.Locator(".comparison-frame").EvaluateAsync("frame => frame.scrollTo(frame.scrollWidth, frame.scrollHeight)");
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public Task The_comparison_covers_no_control_of_a_menu(int menu) => LookAsync("/compare/", ".tools-menu[open]", async page =>
    {
        await page.Locator(".tools-fold").EvaluateAsync("button => button.click()");
        await page.Locator(".tools-menu summary").Nth(menu).EvaluateAsync("summary => summary.click()");
        await page.Locator(".tools-menu[open] :is(.offered button, [type=checkbox])").First.WaitForAsync();
    });

    [Fact]
    public Task A_service_covers_no_control_on_a_past_day() => LookAsync("/platforms/quillo/?on=2020-04-15", "body", page =>
        Assertions.Expect(page.Locator(".past-line")).ToBeVisibleAsync());

    [Theory]
    [InlineData("/")]
    [InlineData("/compare/")]
    [InlineData("/platforms/quillo/?on=2020-04-15")]
    public Task Nothing_covers_the_list_below_the_search_box(string address) => LookAsync(address, ".search-box", async page =>
    {
        await page.Locator(".search-box input").FillAsync("quillo encryption");
        await SearchBoxTests.ShownAsync(page, "quillo encryption");
        await Assertions.Expect(page.Locator(".search-box [role=option]").Last).ToBeVisibleAsync();
    });

    [Fact]
    public Task Results_cover_no_control() => LookAsync("/search/#q=quillo+encryption", "body", page =>
        SearchBoxTests.ShownAsync(page, "quillo encryption"));

    [Fact]
    public Task The_form_covers_no_control_once_it_asks_about_a_finding() => LookAsync("/contribute/?platform=quillo&criterion=end-to-end-encryption", "body", page =>
        Assertions.Expect(page.Locator("#_since")).ToBeVisibleAsync());

    async Task LookAsync(string address, string within, Func<IPage, Task> reach)
    {
        await using var visit = await Visit.StartAsync(site, new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.SetViewportSizeAsync(Widths.Desk, Widths.Height);
        await visit.GoAsync(address);
        await reach(visit.Page);
        await Covered.UnfoldAsync(visit.Page);

        Lines.AssertNone(await Covered.ControlsAsync(visit.Page, within));
    }
}
