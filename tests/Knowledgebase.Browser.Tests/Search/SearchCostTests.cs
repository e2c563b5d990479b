using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests.Search;

/// <summary>What a search costs the reader in bytes over the wire.</summary>
public partial class SearchCostTests(Sites sites)
{
    // What a search costs grows with the facts, so it is measured on the real ones.
    readonly ServedSite site = sites.Real;

    [Theory]
    [InlineData("does zoom sell my data")]
    [InlineData("zoom vs teams encryption")]
    [InlineData("which platforms collect ip address")]
    [InlineData("human review of recordings")]
    public async Task The_first_result_costs_less_than_40_kilobytes_with_its_script(string query)
    {
        await using var visit = await Visit.StartAsync(site);
        var loaded = Loaded(visit.Page);
        await visit.GoAsync($"/search/#q={Uri.EscapeDataString(query)}");
        await SearchBoxTests.ShownAsync(visit.Page, query);

        Assert.InRange(Bytes(loaded, address => File.ReadAllBytes(Path.Join(site.Files.Root, address))), 10_000, 40_000);
    }

    [Fact]
    public async Task A_query_typed_letter_by_letter_costs_less_than_60_kilobytes_with_its_script_however_slowly()
    {
        var costs = new List<string>();
        foreach (var query in (string[])["does zoom sell my data", "which platforms collect ip address", "platforms with e2ee by default", "zoom vs teams encryption", "facetime eavesdroping bug"])
        {
            await using var visit = await Visit.StartAsync(site);
            await visit.GoAsync("/platforms/");
            var loaded = Loaded(visit.Page);
            var input = visit.Page.Locator(".search-box input");
            await input.FocusAsync();
            for (var length = 1; length <= query.Length; length++)
            {
                await input.PressSequentiallyAsync(query[(length - 1)..length]);
                // Slower than anyone types: each beginning is answered before the next letter.
                await SearchBoxTests.ShownAsync(visit.Page, query[..length].Trim());
            }
            if (Bytes(loaded, address => File.ReadAllBytes(Path.Join(site.Files.Root, address))) is var bytes and not (> 10_000 and < 60_000))
                costs.Add($"{bytes} {query}");
        }
        Lines.AssertNone(costs);
    }

    [Fact]
    public async Task With_1000_platforms_the_first_result_costs_less_than_60_kilobytes_with_its_script()
    {
        var data = ThousandPlatforms.Files(site.BuiltOn);
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.RouteAsync(DataOfSearch(), route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            BodyBytes = data[new Uri(route.Request.Url).AbsolutePath],
        }));
        await visit.GoAsync("/platforms/");
        await visit.Page.EvalOnSelectorAsync(".search-box", "(form, head) => { form.dataset.index = head; }", data.Keys.Single(address => Head().IsMatch(address)));
        foreach (var query in (string[])["zoom vs teams encryption", "platforms with e2ee by default", "signal metadata", "human review"])
        {
            var loaded = Loaded(visit.Page);
            await visit.Page.Locator(".search-box input").FillAsync(query);
            await SearchBoxTests.ShownAsync(visit.Page, query);

            Assert.InRange(Bytes(loaded, address => data.GetValueOrDefault(address) ?? File.ReadAllBytes(Path.Join(site.Files.Root, address))), 1, 60_000);
            await visit.Page.ReloadAsync();
            await visit.Page.EvalOnSelectorAsync(".search-box", "(form, head) => { form.dataset.index = head; }", data.Keys.Single(address => Head().IsMatch(address)));
        }
    }

    static ConcurrentQueue<string> Loaded(IPage page)
    {
        var loaded = new ConcurrentQueue<string>();
        page.RequestFinished += (_, request) => loaded.Enqueue(new Uri(request.Url).AbsolutePath);
        return loaded;
    }

    static long Bytes(IEnumerable<string> loaded, Func<string, byte[]> read) => loaded
        .Where(address => DataOfSearch().IsMatch(address) || address.StartsWith("/assets/scripts/search/", StringComparison.Ordinal))
        .Distinct()
        .Sum(address => ThousandPlatforms.Gzipped(read(address)));

    [GeneratedRegex(@"/data/search\.")]
    private static partial Regex DataOfSearch();

    [GeneratedRegex(@"^/data/search\.\w+\.json$")]
    private static partial Regex Head();
}
