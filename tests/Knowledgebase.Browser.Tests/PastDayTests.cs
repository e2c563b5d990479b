using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>What held on another day, on the comparison and on the page of a platform.</summary>
public class PastDayTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    const string Day = "2020-04-15";

    [Fact]
    public async Task The_comparison_shows_a_day_marks_what_changed_since_and_leads_back()
    {
        await using var visit = await OpenAsync("/compare/?platforms=quillo,norrsken", ".tools.ready");
        var page = visit.Page;
        await page.GetByLabel("Show as of").FillAsync(Day);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"on={Day}$"));
        var past = page.Locator(".past-day");
        await Assertions.Expect(page.Locator(".past-line")).ToContainTextAsync("As of 15 April 2020");

        var cell = page.Locator("td:has([href='/platforms/quillo/end-to-end-encryption/'])");
        await Assertions.Expect(cell).ToHaveClassAsync("changed");
        await Assertions.Expect(cell).ToContainTextAsync("Now: If someone turns it on");
        await Assertions.Expect(page.Locator("td.absent").First).ToHaveTextAsync("Not launched yet");
        await Assertions.Expect(past).ToContainTextAsync("Not launched yet: Norrsken (March 2026).");
        await Assertions.Expect(page.Locator(".comparison thead th").Last).ToContainTextAsync("not launched yet");
        await Assertions.Expect(page.Locator(".counts td").Last).ToHaveTextAsync("Launched: March 2026");
        await Assertions.Expect(page.Locator("td:has([href='/platforms/quillo/encryption-in-transit/'])")).Not.ToHaveClassAsync("changed");
        await past.Locator("summary").ClickAsync();
        Assert.All(await past.Locator("time").EvaluateAllAsync<string[]>("times => times.map(time => time.dateTime)"), date => Assert.InRange(date[..4], "2019", "2020"));
        await Assertions.Expect(past.Locator("li a").First).ToHaveAttributeAsync("href", new Regex("^/platforms/quillo/#event-"));

        await page.GetByLabel("Only rows that changed since").CheckAsync();
        await Assertions.Expect(page.Locator(".comparison tbody:not(.counts) tr:not(.topic):not(:has(.changed))")).ToHaveCountAsync(0);
        await cell.Locator("a").ClickAsync();
        await Assertions.Expect(page.Locator(".opened-fact")).ToContainTextAsync("until");

        await page.GetByRole(AriaRole.Button, new() { Name = "Back to today" }).ClickAsync();
        await Assertions.Expect(past).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByLabel("Show as of")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".changed")).ToHaveCountAsync(0);
        await page.GetByLabel("Show as of").FillAsync("2020-03-01");
        await Assertions.Expect(page.Locator("td:has([href='/platforms/quillo/host-visibility/'])")).ToContainTextAsync(new Regex("Now also: .*No longer: "));
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task The_page_of_a_platform_puts_the_answers_of_a_day_in_the_place_of_todays_and_restores_them()
    {
        await using var visit = await OpenAsync("/platforms/quillo/", ".day-picker.ready");
        var page = visit.Page;
        var built = await page.Locator("main").InnerTextAsync();
        await page.GetByLabel("Show as of").FillAsync(Day);
        var past = page.Locator(".past-day");
        await Assertions.Expect(page.Locator(".past-line")).ToContainTextAsync("As of 15 April 2020");
        var sameInOtherWords = page.Locator(".fact-row:has([href='/platforms/quillo/encryption-in-transit/'])");
        await Assertions.Expect(sameInOtherWords).ToContainTextAsync("The same answer today; this is what was known then");
        await Assertions.Expect(sameInOtherWords).Not.ToHaveClassAsync(new Regex("changed"));
        var row = page.Locator(".fact-row:has([href='/platforms/quillo/end-to-end-encryption/'])");
        await Assertions.Expect(row).ToHaveClassAsync(new Regex("changed"));
        await Assertions.Expect(row).ToContainTextAsync("Now: If someone turns it on");
        await Assertions.Expect(row.Locator(".fact-text p").First).Not.ToBeEmptyAsync();
        await past.Locator("summary").ClickAsync();
        var violations = new List<string>(await Axe.ViolationsAsync(page));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        violations.AddRange(await Axe.ViolationsOfColourAsync(page));
        await page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        violations.AddRange(await Reflow.TooWideAsync(page));
        Lines.AssertNone(violations);

        await past.Locator("li a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".event-entry:target")).ToBeInViewportAsync();
        await Assertions.Expect(past).ToBeVisibleAsync();
        await page.GoBackAsync();
        await page.GoBackAsync();
        await Assertions.Expect(past).ToBeHiddenAsync();
        await page.SetViewportSizeAsync(Widths.Desk, Widths.Height);
        Assert.Equal(built, await page.Locator("main").InnerTextAsync());
        await page.GoForwardAsync();
        await Assertions.Expect(past).ToBeVisibleAsync();

        foreach (var query in (string[])["on=nonsense", "on=1066-10-14", "on=%3Cscript%3E", "day=2020-04-15", $"on={new string('9', 5000)}"])
        {
            await visit.GoAsync($"/platforms/quillo/?{query}");
            await Assertions.Expect(page.Locator(".day-picker [role=status]")).ToContainTextAsync("This is today");
            await Assertions.Expect(past).ToBeHiddenAsync();
        }
        await page.GetByLabel("Show as of").FillAsync("1066-10-14");
        await Assertions.Expect(page.Locator(".day-picker [role=status]")).ToContainTextAsync("Choose a day from");

        await visit.GoAsync($"/platforms/norrsken/?on={Day}");
        await Assertions.Expect(past).ToContainTextAsync("Not launched yet: Norrsken (March 2026).");
        await Assertions.Expect(page.Locator(".fact-row").First).ToContainTextAsync("Not launched yet");
        await Assertions.Expect(page.Locator(".fact-row.changed")).ToHaveCountAsync(0);
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task On_a_phone_the_day_stays_in_view_covers_no_question_and_leads_back()
    {
        await using var visit = await OpenAsync("/compare/?platforms=quillo,bramble-talk", ".tools.ready");
        var page = visit.Page;
        await page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        await page.Locator(".tools-fold").ClickAsync();
        await page.GetByLabel("Show as of").FillAsync(Day);
        var line = page.Locator(".past-line");
        await Assertions.Expect(line).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Locator(".tools-fold").ClickAsync();

        var row = page.Locator(".comparison tbody:not(.counts) tr:not(.topic)").Nth(8);
        await row.EvaluateAsync("row => scrollTo(0, row.getBoundingClientRect().top + scrollY + 30)");
        await Assertions.Expect(line).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.InRange(
            await row.EvaluateAsync<double>("row => row.querySelector('th').getBoundingClientRect().top - document.querySelector('.past-line').getBoundingClientRect().bottom"), -1.5, 6);
        Lines.AssertNone(await Reflow.TooWideAsync(page));
        await line.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(line).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".tools-fold")).ToBeFocusedAsync();
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task A_retired_service_is_told_by_the_day_before_it_closed_whatever_later_day_is_asked_for()
    {
        await using var visit = await OpenAsync("/compare/?platforms=vesper,quillo", ".tools.ready");
        var page = visit.Page;
        await Assertions.Expect(page.Locator(".tools-status")).ToContainTextAsync("2 services");
        var today = await page.Locator(".comparison td:nth-child(2)").AllInnerTextsAsync();

        await visit.GoAsync("/compare/?platforms=vesper,quillo&on=2025-12-31");
        await Assertions.Expect(page.Locator(".past-day")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("td:nth-child(2).changed")).ToHaveCountAsync(0);
        Assert.Equal(Answers(today), Answers(await page.Locator(".comparison td:nth-child(2)").AllInnerTextsAsync()));

        static IEnumerable<string> Answers(IEnumerable<string> cells) => cells.Select(cell => cell.Split('\n')[0]);
    }

    [Fact]
    public async Task Without_JavaScript_no_day_can_be_asked_for()
    {
        await using var visit = await Visit.StartAsync(site, new() { JavaScriptEnabled = false });
        await visit.GoAsync($"/platforms/quillo/?on={Day}");

        await Assertions.Expect(visit.Page.Locator(".day-picker")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".past-day")).ToBeHiddenAsync();
    }

    async Task<Visit> OpenAsync(string address, string ready)
    {
        var visit = await Visit.StartAsync(site, new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.SetViewportSizeAsync(Widths.Desk, Widths.Height);
        await visit.GoAsync(address);
        await Assertions.Expect(visit.Page.Locator(ready)).ToHaveCountAsync(1);
        return visit;
    }
}
