namespace Knowledgebase.Browser.Tests.Search;

/// <summary>What a search costs the reader in bytes over the wire, with a thousand services and all scripts of search.</summary>
public class SearchCostTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    // Slower than anyone types: each beginning is answered before the next letter, and no pause is waited for.
    const string TypeSlowly = """
        async query => {
          const [form, input] = [document.querySelector(".search-box"), document.querySelector(".search-box input")];
          let time = 0;
          performance.now = () => time += 1000;
          for (let length = 1; length <= query.length; length++) {
            const wanted = query.slice(0, length).trim();
            const shown = new Promise(resolve => new MutationObserver((_, observer) => {
              if (form.dataset.shown === wanted) resolve(observer.disconnect());
            }).observe(form, { attributes: true }));
            input.value = query.slice(0, length);
            input.dispatchEvent(new Event("input", { bubbles: true }));
            if (form.dataset.shown !== wanted) await shown;
          }
        }
        """;

    [Fact]
    public async Task The_first_result_costs_less_than_60_kilobytes()
    {
        var costs = new List<string>();
        foreach (var query in (string[])["does quillo sell my data", "quillo vs bramble encryption", "which services collect ip address", "services with e2ee by default", "quillo breach", "tracking"])
        {
            await using var visit = await OpenAsync();
            var loaded = SearchCost.Loaded(visit.Page);
            await visit.Page.Locator(".search-box input").FillAsync(query);
            await SearchBoxTests.ShownAsync(visit.Page, query);
            if (Bytes(loaded) is var bytes and not (> 10_000 and < 60_000))
                costs.Add($"{bytes} {query}");
        }
        Lines.AssertNone(costs);
    }

    [Fact]
    public async Task A_query_typed_letter_by_letter_costs_less_than_60_kilobytes_however_slowly()
    {
        var costs = new List<string>();
        foreach (var query in (string[])["does quillo sell my data", "which services collect ip address", "services with e2ee by default", "quillo vs bramble encryption", "quillo eavesdroping bug"])
        {
            await using var visit = await OpenAsync();
            var loaded = SearchCost.Loaded(visit.Page);
            await visit.Page.Locator(".search-box input").FocusAsync();
            await visit.Page.EvaluateAsync(TypeSlowly, query);
            if (Bytes(loaded) is var bytes and not (> 10_000 and < 60_000))
                costs.Add($"{bytes} {query}");
        }
        Lines.AssertNone(costs);
    }

    /// <summary>Opens a page whose search box looks through a thousand services.</summary>
    async Task<Visit> OpenAsync()
    {
        var data = ThousandPlatforms.Files;
        var visit = await Visit.StartAsync(site);
        await visit.Page.RouteAsync(SearchCost.Data(), route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            BodyBytes = data[new Uri(route.Request.Url).AbsolutePath],
        }));
        await visit.GoAsync("/platforms/");
        await visit.Page.EvalOnSelectorAsync(".search-box", "(form, head) => { form.dataset.index = head; }", ThousandPlatforms.Head);
        return visit;
    }

    long Bytes(IEnumerable<string> loaded) =>
        SearchCost.Bytes(loaded, address => ThousandPlatforms.Files.GetValueOrDefault(address) ?? File.ReadAllBytes(Path.Join(site.Files.Root, address)));
}
