using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>What is known to change, told before that day and after it from pages that nobody has built anew.</summary>
public sealed class WhatIsToComeTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    [Fact]
    public async Task Before_its_day_an_answer_stands_beside_that_of_today_in_the_table_of_the_build_and_in_that_of_the_script()
    {
        await using var visit = await OpenAsync("/compare/", site.BuiltOn);
        var built = await CellAsync(visit);
        await visit.GoAsync("/compare/?platforms=cobalt-call,aldermeet");
        await Assertions.Expect(visit.Page.Locator(".tools-status")).ToContainTextAsync("2 services");

        Assert.Equal("Protective: Never|. From 1 March 2027: Yes|. Stated by the vendor", built);
        Assert.Equal(built, await CellAsync(visit));
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task After_its_day_what_the_script_draws_is_of_the_readers_day_and_opens_the_finding_that_holds_then()
    {
        await using var visit = await OpenAsync("/compare/?platforms=cobalt-call,aldermeet", new DateOnly(2027, 3, 5));
        await Assertions.Expect(visit.Page.Locator(".tools-status")).ToContainTextAsync("2 services");
        Assert.StartsWith("Risky: Yes|", await CellAsync(visit), StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.GetByLabel("Show as of")).ToHaveAttributeAsync("max", "2027-03-05");

        await visit.Page.Locator("[href='/platforms/cobalt-call/ai-training/']").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".opened-fact")).ToContainTextAsync("The policy of March allows it.");
        await Assertions.Expect(visit.Page.Locator(".opened-fact")).ToContainTextAsync("from 1 March 2027");
        await Assertions.Expect(visit.Page.Locator(".opened-fact")).Not.ToContainTextAsync("The policy rules it out.");
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task A_known_end_of_an_answer_does_not_tell_since_when_it_held()
    {
        await using var visit = await OpenAsync("/compare/?platforms=cobalt-call,aldermeet&on=2020-06-01", site.BuiltOn);
        var cell = visit.Page.Locator("td:has([href='/platforms/cobalt-call/ai-training/'])");

        await Assertions.Expect(cell).ToContainTextAsync("Today: Never");
        await Assertions.Expect(cell).ToContainTextAsync("start not known");
        await Assertions.Expect(cell).Not.ToContainTextAsync("From 1 March 2027");
    }

    [Fact]
    public async Task The_page_of_a_platform_tells_another_day_by_the_readers_day_and_what_had_happened_by_then()
    {
        await using var visit = await OpenAsync("/platforms/cobalt-call/?on=2026-11-20", site.BuiltOn);
        var past = visit.Page.Locator(".past-day");
        await past.Locator("summary").ClickAsync();
        await Assertions.Expect(past).ToContainTextAsync("A policy of then");
        await Assertions.Expect(past).Not.ToContainTextAsync("A policy to come");

        await using var later = await OpenAsync("/platforms/cobalt-call/?on=2027-03-02", new DateOnly(2027, 3, 5));
        await Assertions.Expect(later.Page.Locator(".past-line")).ToContainTextAsync("As of 2 March 2027");
        await Assertions.Expect(later.Page.Locator(".fact-row:has([href='/platforms/cobalt-call/ai-training/'])")).ToContainTextAsync("Yes");
        await later.Page.Locator(".past-day summary").ClickAsync();
        await Assertions.Expect(later.Page.Locator(".past-day")).ToContainTextAsync("A policy to come");
        Lines.AssertNone([.. await visit.FaultsAsync(), .. await later.FaultsAsync()]);
    }

    [Theory]
    [InlineData(2026, "Meets everything", "From 1 March 2027: Yes")]
    [InlineData(2028, "Not enough evidence", "From 1 March 2027: Yes")]
    public async Task A_need_is_weighed_by_the_readers_day(int year, string outcome, string limit)
    {
        await using var visit = await OpenAsync("/choose/?ai-training=never", new DateOnly(year, 11, 30));

        var entry = visit.Page.Locator($".outcome:has(h3:text('{outcome}')) li:has(> a[href='/platforms/cobalt-call/'])");
        await Assertions.Expect(entry.Locator(".limit").First).ToHaveTextAsync(limit);
    }

    [Fact]
    public async Task Pages_and_search_say_what_is_to_come()
    {
        await using var visit = await OpenAsync("/platforms/cobalt-call/ai-training/", site.BuiltOn);
        await Assertions.Expect(visit.Page.Locator("[aria-labelledby=to-come]")).ToContainTextAsync("The policy of March allows it.");
        Lines.AssertNone([.. await Axe.ViolationsAsync(visit.Page), .. await Reflow.TooWideAsync(visit.Page)]);

        await visit.GoAsync("/search/#q=does+cobalt+call+train+ai");
        await Assertions.Expect(visit.Page.Locator(".search-answer")).ToContainTextAsync("From 1 March 2027: Yes");
        await Assertions.Expect(visit.Page.Locator(".search-answer")).Not.ToContainTextAsync("Before:");
        Lines.AssertNone(await visit.FaultsAsync());
    }

    /// <summary>The parts of the cell of the answer that is to change, divided by bars.</summary>
    static async Task<string> CellAsync(Visit visit) => string.Join('|', await visit.Page
        .Locator("td:has([href='/platforms/cobalt-call/ai-training/']) > :not(.due)").EvaluateAllAsync<string[]>("parts => parts.map(part => part.textContent)"));

    async Task<Visit> OpenAsync(string address, DateOnly day)
    {
        var visit = await Visit.StartAsync(site, new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.SetViewportSizeAsync(Widths.Desk, Widths.Height);
        await visit.SetDayAsync(day);
        await visit.GoAsync(address);
        return visit;
    }
}
