using Knowledgebase.Cli.Preview;
using Knowledgebase.Cli.Tests;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>What is known to change, told before that day and after it from pages that nobody has built anew.</summary>
[Collection(OnTheSite.Name)]
public sealed class WhatIsToComeTests(TheSite site) : IAsyncLifetime
{
    static readonly DateOnly builtOn = new(2026, 11, 21);

    readonly SmallKnowledgeBase small = new();
    PreviewServer? preview;

    public async ValueTask InitializeAsync()
    {
        small.Folder.Write("input/platforms/example/use.yml", """
            ai-training:
              - value: always
                since: 2027-03-01
                checked: 2026-11-01
                summary: The policy of March allows it.
                evidence:
                  - source: example-policy
              - value: never
                until: 2027-03-01
                checked: 2026-11-01
                summary: The policy rules it out.
                evidence:
                  - source: example-policy
            """);
        small.Folder.Write("input/platforms/example/events.yml", """
            - { id: to-come, kind: policy-change, date: 2027-03-01, announced: 2026-11-01, title: A policy to come, summary: It comes., evidence: [{ source: example-policy }] }
            - { id: policy, kind: policy-change, date: 2026-10-01, title: A policy of then, summary: It came., evidence: [{ source: example-policy }] }
            """);
        small.Folder.Write("input/platforms/other/platform.yml", """
            name: Other Meet
            vendor: Other
            jurisdiction: CH
            launched: 2019
            status: active
            website: https://other.example/
            summary: Another platform.
            """);
        small.Folder.Write("input/platforms/other/use.yml", """
            ai-training:
              - value: never
                since: 2019
                checked: 2026-11-01
                summary: It has none.
                evidence:
                  - source: example-policy
            """);
        preview = await PreviewServer.StartAsync(
            new PreviewOptions(small.Input, small.Theme, small.Output, () => builtOn, Port: 0, LiveReload: false),
            attempt => Assert.True(attempt.Site is not null, string.Join('\n', attempt.Problems)));
    }

    public async ValueTask DisposeAsync()
    {
        await preview!.DisposeAsync();
        small.Dispose();
    }

    [Fact]
    public async Task Before_its_day_an_answer_stands_beside_that_of_today_in_the_table_of_the_build_and_in_that_of_the_script()
    {
        await using var visit = await OpenAsync("/compare/", builtOn);
        var built = await CellAsync(visit);
        await visit.GoAsync("/compare/?platforms=example,other");
        await Assertions.Expect(visit.Page.Locator(".tools-status")).ToContainTextAsync("2 services");

        Assert.Equal("Protective: Never|From 1 March 2027: Always|Stated by the vendor", built);
        Assert.Equal(built, await CellAsync(visit));
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task After_its_day_what_the_script_draws_is_of_the_readers_day_and_opens_the_finding_that_holds_then()
    {
        await using var visit = await OpenAsync("/compare/?platforms=example,other", new DateOnly(2027, 3, 5));
        await Assertions.Expect(visit.Page.Locator(".tools-status")).ToContainTextAsync("2 services");
        Assert.StartsWith("Risky: Always|", await CellAsync(visit), StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.GetByLabel("As it was on")).ToHaveAttributeAsync("max", "2027-03-05");

        await visit.Page.Locator("[href='/platforms/example/ai-training/']").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".opened-fact")).ToContainTextAsync("The policy of March allows it.");
        await Assertions.Expect(visit.Page.Locator(".opened-fact")).ToContainTextAsync("from 1 March 2027");
        await Assertions.Expect(visit.Page.Locator(".opened-fact")).Not.ToContainTextAsync("The policy rules it out.");
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task A_known_end_of_an_answer_does_not_tell_since_when_it_held()
    {
        await using var visit = await OpenAsync("/compare/?platforms=example,other&on=2020-06-01", builtOn);
        var cell = visit.Page.Locator("td:has([href='/platforms/example/ai-training/'])");

        await Assertions.Expect(cell).ToContainTextAsync("Not known for that day");
        await Assertions.Expect(cell).ToContainTextAsync("Today: Never");
        await Assertions.Expect(cell).Not.ToContainTextAsync("From 1 March 2027");
    }

    [Fact]
    public async Task The_page_of_a_platform_tells_another_day_by_the_readers_day_and_what_had_happened_by_then()
    {
        await using var visit = await OpenAsync("/platforms/example/?on=2026-11-20", builtOn);
        var past = visit.Page.Locator(".past-day");
        await past.Locator("summary").ClickAsync();
        await Assertions.Expect(past).ToContainTextAsync("A policy of then");
        await Assertions.Expect(past).Not.ToContainTextAsync("A policy to come");

        await using var later = await OpenAsync("/platforms/example/?on=2027-03-02", new DateOnly(2027, 3, 5));
        await Assertions.Expect(later.Page.Locator(".past-line")).ToContainTextAsync("As of 2 March 2027");
        await Assertions.Expect(later.Page.Locator(".fact-row")).ToContainTextAsync("Always");
        await later.Page.Locator(".past-day summary").ClickAsync();
        await Assertions.Expect(later.Page.Locator(".past-day")).ToContainTextAsync("A policy to come");
        Lines.AssertNone([.. await visit.FaultsAsync(), .. await later.FaultsAsync()]);
    }

    [Theory]
    [InlineData(2026, "Meets everything", "From 1 March 2027: Always")]
    [InlineData(2028, "Cannot be told", "From 1 March 2027: Always")]
    public async Task A_need_is_weighed_by_the_readers_day(int year, string outcome, string limit)
    {
        await using var visit = await OpenAsync("/choose/?ai-training=never", new DateOnly(year, 11, 30));

        await Assertions.Expect(visit.Page.Locator($".outcome:has(h3:text('{outcome}'))")).ToContainTextAsync(SmallKnowledgeBase.Platform);
        await Assertions.Expect(visit.Page.Locator($".outcome:has(h3:text('{outcome}')) .limit").First).ToHaveTextAsync(limit);
    }

    [Fact]
    public async Task Pages_and_search_say_what_is_to_come()
    {
        await using var visit = await OpenAsync("/platforms/example/ai-training/", builtOn);
        await Assertions.Expect(visit.Page.Locator("[aria-labelledby=to-come]")).ToContainTextAsync("The policy of March allows it.");
        Lines.AssertNone([.. await Axe.ViolationsAsync(visit.Page), .. await Reflow.TooWideAsync(visit.Page)]);

        await visit.GoAsync("/search/#q=does+example+meet+train+ai");
        await Assertions.Expect(visit.Page.Locator(".search-answer")).ToContainTextAsync("From 1 March 2027: Always");
        await Assertions.Expect(visit.Page.Locator(".search-answer")).Not.ToContainTextAsync("Before:");
        Lines.AssertNone(await visit.FaultsAsync());
    }

    /// <summary>The parts of the cell of the answer that is to change, divided by bars.</summary>
    static async Task<string> CellAsync(Visit visit) => string.Join('|', await visit.Page
        .Locator("td:has([href='/platforms/example/ai-training/']) > :not(.due)").EvaluateAllAsync<string[]>("parts => parts.map(part => part.textContent)"));

    async Task<Visit> OpenAsync(string address, DateOnly day)
    {
        var visit = await Visit.StartAsync(site.Browser, preview!.Address, new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.SetViewportSizeAsync(Widths.Desk, Widths.Height);
        await visit.Page.Clock.SetFixedTimeAsync(day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc));
        await visit.GoAsync(address);
        return visit;
    }
}
