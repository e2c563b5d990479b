using Knowledgebase.Cli.Tests;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests.Search;

/// <summary>A query with the places that answer it.</summary>
sealed record Query(string Text, string[] Right)
{
    /// <summary>All queries of <c>queries.txt</c>.</summary>
    public static IReadOnlyList<Query> All { get; } =
    [
        .. from line in File.ReadAllLines(Path.Combine(Repository.Top, "tests/Knowledgebase.Browser.Tests/Search/queries.txt"))
           where line.Contains(" = ", StringComparison.Ordinal)
           let parts = line.Split(" = ")
           select new Query(parts[0], parts[1].Split(' ')),
    ];
}

/// <summary>The page of results.</summary>
static class Results
{
    const string Links = """
        async queries => {
          const form = document.querySelector(".search-box");
          const found = [];
          // Each seems to come a second after the last, so that no pause is waited for.
          let time = 0;
          performance.now = () => time += 1000;
          for (const query of queries) {
            const shown = new Promise(resolve => new MutationObserver((_, observer) => {
              if (form.dataset.shown === query) resolve(observer.disconnect());
            }).observe(form, { attributes: true }));
            const input = form.querySelector("input");
            input.value = query;
            input.dispatchEvent(new Event("input", { bubbles: true }));
            await shown;
            found.push([...document.querySelectorAll("#_results a:not([role=status] a)")].map(link => link.getAttribute("href")));
          }
          return found;
        }
        """;

    /// <summary>Opens the page and waits until it can be searched in.</summary>
    public static async Task<Visit> OpenAsync(ServedSite site, string address = "/search/", BrowserNewContextOptions? options = null)
    {
        var visit = await Visit.StartAsync(site, options);
        await visit.GoAsync(address);
        await visit.Page.Locator("#_results select").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return visit;
    }

    /// <summary>Where the results of queries lead, each in the order of the page.</summary>
    public static Task<string[][]> LinksAsync(IPage page, IEnumerable<string> queries) =>
        page.EvaluateAsync<string[][]>(Links, queries.ToArray());
}
