using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

public class RedirectTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_that_has_moved_leads_on_by_itself_with_and_without_JavaScript(bool script)
    {
        var (from, to) = site.Files.Redirect();
        await using var visit = await Visit.StartAsync(site, new() { JavaScriptEnabled = script });

        await visit.Page.GotoAsync(new Uri(site.Address, from).AbsoluteUri, new() { WaitUntil = WaitUntilState.Commit });

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Uri(site.Address, to).AbsoluteUri);
        await Assertions.Expect(visit.Page.Locator("h1")).Not.ToHaveTextAsync("This page has moved");
    }
}
