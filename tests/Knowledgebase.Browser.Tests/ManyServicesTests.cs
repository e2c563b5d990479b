using Knowledgebase.Cli.Preview;
using Knowledgebase.Cli.Tests;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>With more services than a table has columns for, the comparison reads the answers of others when they are asked for.</summary>
[Collection(OnTheSite.Name)]
public sealed class ManyServicesTests(TheSite site) : IDisposable
{
    const int Count = 40;

    readonly SmallKnowledgeBase small = new();

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task A_service_that_is_not_among_the_best_known_is_found_added_and_kept_in_the_address()
    {
        var answers = await File.ReadAllTextAsync(small.Folder["input/platforms/example/use.yml"]);
        for (var number = 1; number <= Count; number++)
        {
            small.Folder.Write($"input/platforms/service-{number}/platform.yml", $"""
                name: Service {number:00}
                vendor: Example
                jurisdiction: CH
                status: active
                website: https://example.org/
                summary: A platform that nobody uses.
                {(number == Count ? "formerly: [service-of-old]" : "")}
                """);
            small.Folder.Write($"input/platforms/service-{number}/use.yml", answers);
        }
        await using var preview = await PreviewServer.StartAsync(
            new PreviewOptions(small.Input, small.Theme, small.Output, () => site.BuiltOn, Port: 0, LiveReload: false));
        await using var visit = await Visit.StartAsync(site.Browser, preview.Address);
        var page = visit.Page;
        await visit.GoAsync("/compare/");
        await Assertions.Expect(page.Locator(".comparison thead th a:visible")).ToHaveCountAsync(12);

        await page.Locator(".tools-menu summary").First.ClickAsync();
        await Assertions.Expect(page.Locator("[data-part=count]")).ToContainTextAsync("more; type a name to find them");
        await page.GetByLabel("Add by name").FillAsync($"service {Count}");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Add Service {Count}", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".comparison thead th a").Last).ToHaveTextAsync($"Service {Count}");
        await Assertions.Expect(page.Locator(".comparison tbody td a.answer").Last).ToHaveAttributeAsync("href", $"/platforms/service-{Count}/ai-training/");

        await visit.GoAsync("/compare/?platforms=service-of-old,example");
        await Assertions.Expect(page.Locator(".comparison thead th a").First).ToHaveTextAsync($"Service {Count}");

        // The same service is held against needs once its name was typed, and the address brings it back.
        await visit.GoAsync("/choose/?ai-training=never");
        await page.GetByLabel("Look at another service too").FocusAsync();
        await page.Keyboard.TypeAsync($"service {Count}");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = $"Add Service {Count}", Exact = true })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        var entry = page.Locator($"[data-part=results] .outcome a[href='/platforms/service-{Count}/']");
        await Assertions.Expect(entry).ToBeVisibleAsync();
        Assert.EndsWith($"?ai-training=never&also=service-{Count}", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        await Assertions.Expect(entry).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Remove Service {Count}" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(entry).ToHaveCountAsync(0);
        await visit.GoAsync("/choose/?ai-training=never&also=nobody-knows-it");
        await Assertions.Expect(page.Locator("[data-part=note]")).ToContainTextAsync("nobody-knows-it could not be added");
        Lines.AssertNone(await visit.FaultsAsync());
    }
}
