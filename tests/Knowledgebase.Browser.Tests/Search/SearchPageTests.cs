using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests.Search;

/// <summary>The page of results: its answers, its filters and its addresses.</summary>
public class SearchPageTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    [Fact]
    public async Task One_service_several_and_all_are_answered_each_in_its_way()
    {
        await using var visit = await Results.OpenAsync(site, "/search/#q=does+quillo+sell+my+data");
        var answer = visit.Page.Locator(".search-answer");
        await Assertions.Expect(answer.Locator("h2")).ToHaveTextAsync("Does Quillo sell your data?");
        await Assertions.Expect(answer.Locator(".standing")).ToHaveCountAsync(1);

        await AskAsync(visit.Page, "quillo vs bramble encryption");
        await Assertions.Expect(answer.Locator("h2 a")).ToHaveAttributeAsync("href", "/compare/bramble-talk-vs-quillo/");
        await Assertions.Expect(answer.Locator("dt")).ToHaveTextAsync(["Quillo", "Bramble Talk"]);
        await Assertions.Expect(answer.Locator("dd .standing")).ToHaveCountAsync(2);
        Lines.AssertNone(await Axe.ViolationsAsync(visit.Page));
        await visit.Page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        Lines.AssertNone([.. await Reflow.TooWideAsync(visit.Page), .. await Axe.ViolationsAsync(visit.Page)]);
        Assert.Equal(1, await answer.Locator("dl").EvaluateAsync<int>("list => new Set([...list.children].map(side => side.getBoundingClientRect().left)).size"));

        await AskAsync(visit.Page, "platforms with e2ee by default");
        await Assertions.Expect(answer.Locator("dt")).ToHaveTextAsync([new Regex("By default"), new Regex("Always")]);
        Lines.AssertNone([.. await visit.FaultsAsync(), .. await Axe.ViolationsAsync(visit.Page)]);
    }

    [Fact]
    public async Task The_address_holds_query_and_filters_and_back_and_forward_restore_them()
    {
        await using var visit = await Results.OpenAsync(site);
        var page = visit.Page;
        await AskAsync(page, "quillo encryption");
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("/search/#q=quillo+encryption", page.Url, StringComparison.Ordinal);

        await page.Locator("[data-filter=kind]").SelectOptionAsync("event");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(site.Address, "/search/#q=quillo+encryption&kind=event").AbsoluteUri);
        await Assertions.Expect(page.Locator("#_results section:not(.search-answer) h2")).ToHaveTextAsync(["Events"]);
        await page.Locator("[data-filter=platform]").SelectOptionAsync("bramble-talk");
        await Assertions.Expect(page.Locator(".search-hits a").First).ToHaveAttributeAsync("href", new Regex("^/events/bramble-talk/"));

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[data-filter=platform]")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator(".search-hits a").First).ToHaveAttributeAsync("href", new Regex("^/events/quillo/"));
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[data-filter=kind]")).ToHaveValueAsync("");
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator("[data-filter=kind]")).ToHaveValueAsync("event");

        await page.Locator("[data-filter=kind]").SelectOptionAsync("fact");
        await page.Locator("[data-filter=standing]").SelectOptionAsync("stated");
        await Assertions.Expect(page.Locator(".search-hits .standing-stated").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".search-hits li:not(:has(.standing-stated))")).ToHaveCountAsync(0);
        Lines.AssertNone([.. await visit.FaultsAsync(), .. await Axe.ViolationsAsync(page)]);
    }

    [Fact]
    public async Task Arrows_lead_through_the_results_and_Escape_back_to_the_box()
    {
        await using var visit = await Results.OpenAsync(site, "/search/#q=quillo+settlement");
        var page = visit.Page;
        await SearchBoxTests.ShownAsync(page, "quillo settlement");
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
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/events/quillo/[a-z-]+/$"));
    }

    [Fact]
    public async Task An_address_that_someone_tampered_with_shows_what_it_can_and_says_so()
    {
        await using var visit = await Results.OpenAsync(site, "/search/#q=quillo&kind=nonsense&standing=%3Cscript%3Ealert(1)%3C/script%3E");
        var (page, status) = (visit.Page, visit.Page.Locator("#_results [role=status]"));
        await Assertions.Expect(status).ToContainTextAsync("was not understood");
        await Assertions.Expect(page.Locator("[data-filter=kind]")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator(".search-hits li").First).ToBeVisibleAsync();

        await page.EvaluateAsync("() => { location.hash = 'q=' + 'quillo '.repeat(5000); }");
        await Assertions.Expect(page.Locator(".search-box input")).ToHaveValueAsync("");
        await Assertions.Expect(status).ToContainTextAsync("was not understood");
        await Assertions.Expect(page.Locator("#_a-to-z")).ToBeVisibleAsync();

        await page.EvaluateAsync("() => { location.hash = 'q=%3Cimg src=x onerror=alert(1)%3E%00%ff&topic=__proto__'; }");
        await Assertions.Expect(page.Locator(".search-box input")).ToHaveValueAsync(new Regex("^<img"));
        await Assertions.Expect(page.Locator("#_results img")).ToHaveCountAsync(0);

        foreach (var tampered in (string[])["q=quillo&q=bramble", "q=quillo&sort=worst"])
        {
            await page.EvaluateAsync("hash => { location.hash = hash; }", tampered);
            await Assertions.Expect(page.Locator(".search-box input")).ToHaveValueAsync(new Regex("quillo|bramble"));
            await Assertions.Expect(status).ToContainTextAsync("was not understood");
            await Assertions.Expect(page.Locator(".search-hits li").First).ToBeVisibleAsync();
        }

        await visit.GoAsync("/search/?q=quillo+ai");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(site.Address, "/search/#q=quillo+ai").AbsoluteUri);
        await Assertions.Expect(page.Locator(".search-answer")).ToBeVisibleAsync();
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task Whether_to_trust_a_service_is_answered_by_counts_and_by_asking_what_one_needs()
    {
        await using var visit = await Results.OpenAsync(site, "/search/#q=is+quillo+safe");
        var answer = visit.Page.Locator(".search-answer");
        await Assertions.Expect(answer.Locator("h2 a")).ToHaveAttributeAsync("href", "/platforms/quillo/");
        await Assertions.Expect(answer.Locator("li").First).ToHaveTextAsync(new Regex("^Protective: \\d+ protective$"));
        await Assertions.Expect(answer.Locator("p a")).ToHaveAttributeAsync("href", "/choose/");
        var said = await visit.Page.Locator(".search-answer li").AllInnerTextsAsync();
        await AskAsync(visit.Page, "which app is the safest");
        await Assertions.Expect(answer.Locator("a")).ToHaveAttributeAsync("href", "/choose/");
        Lines.AssertNone([.. await visit.FaultsAsync(), .. await Axe.ViolationsAsync(visit.Page)]);

        await visit.GoAsync("/platforms/quillo/");
        foreach (var count in said)
            await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(Regex.Match(count, "\\d+ \\w+").Value);
    }

    [Fact]
    public async Task Words_that_nothing_has_are_named_and_what_was_meant_is_offered()
    {
        await using var visit = await Results.OpenAsync(site, "/search/#q=quillo+chatgpt");
        var (page, status) = (visit.Page, visit.Page.Locator("#_results [role=status]"));
        await Assertions.Expect(status).ToHaveTextAsync(new Regex("results\\. Nothing was found for .*chatgpt"));

        await AskAsync(page, "quillo skool");
        await Assertions.Expect(status).ToHaveTextAsync(new Regex("Nothing has .*skool.*Did you mean quillo school\\?"));
        Lines.AssertNone(await Axe.ViolationsAsync(page));
        await status.Locator("a").ClickAsync();
        await Assertions.Expect(page.Locator(".search-box input")).ToHaveValueAsync("quillo school");
        await Assertions.Expect(page.Locator(".search-answer a").First).ToHaveAttributeAsync("href", "/platforms/quillo/school-use/");
        await Assertions.Expect(status).Not.ToContainTextAsync("Nothing has");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".search-box input")).ToHaveValueAsync("quillo skool");
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task Filters_alone_list_everything_that_fits()
    {
        await using var visit = await Results.OpenAsync(site, "/search/#kind=event");
        var (page, notes) = (visit.Page, visit.Page.Locator(".search-hits .search-note"));
        await Assertions.Expect(notes).ToHaveCountAsync(10);
        var years = (await notes.AllInnerTextsAsync()).Select(note => int.Parse(Regex.Match(note, "\\d{4}").Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(years.OrderDescending(), years);

        await page.Locator("[data-filter=platform]").SelectOptionAsync("bramble-talk");
        await Assertions.Expect(page.Locator(".search-hits a").First).ToHaveAttributeAsync("href", new Regex("^/events/bramble-talk/"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();
        await Assertions.Expect(page.Locator(".search-hits li")).Not.ToHaveCountAsync(10);

        await page.Locator("[data-filter=kind]").SelectOptionAsync("");
        await page.Locator("[data-filter=standing]").SelectOptionAsync("confirmed");
        await Assertions.Expect(page.Locator(".search-hits .standing-confirmed").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".search-hits li:not(:has(.standing-confirmed))")).ToHaveCountAsync(0);
        Lines.AssertNone([.. await visit.FaultsAsync(), .. await Axe.ViolationsAsync(page)]);
    }

    [Fact]
    public async Task Whatever_is_typed_or_pasted_breaks_neither_script_nor_page()
    {
        await using var visit = await Results.OpenAsync(site);
        await visit.Page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        string[] typed =
        [
            new('x', 10_000), string.Concat(Enumerable.Repeat("quillo and ", 1200)), "<b>quillo</b> <script>alert(1)</script>", ".*+?^${}()|[]\\ quillo",
            "تشفير زووم من طرف إلى طرف", "🔒🔑 quillo 👩‍👩‍👧", "quillo\0bramble", "__proto__ constructor toString", "\u202Equillo", "“quillo” – ‘bramble’", "9".PadLeft(150, '9'),
        ];
        var shown = await visit.Page.EvaluateAsync<string[]>("""
            async queries => {
              const [form, input] = [document.querySelector(".search-box"), document.querySelector(".search-box input")];
              const wide = [];
              for (const query of [...queries, "quillo \ud83d", "\udc00\ud800"]) {
                input.value = query;
                const wanted = input.value.slice(0, 200).trim();
                const shown = new Promise(resolve => new MutationObserver((_, observer) => {
                  if (form.dataset.shown === wanted) resolve(observer.disconnect());
                }).observe(form, { attributes: true }));
                input.dispatchEvent(new Event("input", { bubbles: true }));
                await shown;
                if (document.documentElement.scrollWidth > innerWidth) wide.push(query.slice(0, 40));
              }
              return wide;
            }
            """, typed);

        Lines.AssertNone([.. shown, .. await visit.FaultsAsync()]);
        await Assertions.Expect(visit.Page.Locator("#_results script")).ToHaveCountAsync(0);
    }

    static async Task AskAsync(IPage page, string query)
    {
        await page.Locator(".search-box input").FillAsync(query);
        await SearchBoxTests.ShownAsync(page, query);
    }
}
