using System.Text.Json;
using System.Text.RegularExpressions;
using Knowledgebase.Browser.Tests.Search;
using Knowledgebase.Cli.Preview;
using Knowledgebase.Cli.Tests;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>With more services than a table has columns for, the comparison reads the answers of others when they are asked for.</summary>
public sealed partial class ManyServicesTests(Sites sites) : IDisposable
{
    readonly ServedSite site = sites.Sample;

    const int Count = 40;

    readonly SmallKnowledgeBase small = new();

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task A_service_that_is_not_among_the_best_known_is_found_added_and_kept_in_the_address()
    {
        var answers = await File.ReadAllTextAsync(small.Folder["input/platforms/example/use.yml"], TestContext.Current.CancellationToken);
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
            new PreviewOptions(small.Input, small.Theme, () => site.BuiltOn, Port: 0),
            cancellation: TestContext.Current.CancellationToken);
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
        await Assertions.Expect(page.GetByLabel("Add another")).ToBeVisibleAsync();
        await page.GetByLabel("Add another").FocusAsync();
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

    [Fact]
    public async Task With_1000_services_one_of_them_is_found_by_its_name_and_added_for_less_than_40_kilobytes_of_answers()
    {
        var answers = ThousandPlatforms.Answers;
        var words = answers.Keys.Single(address => address.EndsWith("/vocabulary.json", StringComparison.Ordinal));
        var last = JsonDocument.Parse(answers[words.Replace("vocabulary", "all-platforms", StringComparison.Ordinal)]).RootElement.EnumerateArray().Last();
        var name = last.GetProperty("name").GetString()!;
        await using var visit = await Visit.StartAsync(site);
        var page = visit.Page;
        var loaded = 0L;
        await page.RouteAsync("**/data/answers/**", route =>
        {
            var answer = answers[new Uri(route.Request.Url).AbsolutePath];
            loaded += Wire.Gzipped(answer);
            return route.FulfillAsync(new() { ContentType = "application/json", BodyBytes = answer });
        });
        await page.RouteAsync("**/compare/", async route => await route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = Words().Replace(await File.ReadAllTextAsync(Path.Join(site.Files.Root, "compare/index.html")), words),
        }));
        await visit.GoAsync("/compare/");
        await page.Locator(".tools-menu summary").First.ClickAsync();
        await Assertions.Expect(page.Locator("[data-part=count]")).ToContainTextAsync("more; type a name to find them");
        await page.GetByLabel("Add by name").FillAsync(name);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("platforms=.+,[a-z0-9-]+$"));
        await Assertions.Expect(page.Locator(".comparison thead th a").Last).ToHaveTextAsync(name);
        Assert.InRange(loaded, 1, 40_000);
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [GeneratedRegex("""(?<=data-answers=")[^"]+""")]
    private static partial Regex Words();
}
