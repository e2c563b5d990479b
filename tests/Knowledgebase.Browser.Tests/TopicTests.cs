using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>The topics of a service's page, which fold on a phone.</summary>
public class TopicTests(Sites sites)
{
    const string Fact = ".fact-row[data-criterion=end-to-end-encryption] .answer";

    readonly ServedSite site = sites.Sample;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_desk_all_topics_are_open_with_and_without_a_script(bool hasScripts)
    {
        await using var visit = await OpenAsync(Widths.Desk, "/platforms/quillo/", hasScripts);

        await Assertions.Expect(visit.Page.Locator(Fact)).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_they_are_folded_and_a_link_to_one_opens_it(bool hasScripts)
    {
        await using var visit = await OpenAsync(Widths.Hand, "/platforms/quillo/", hasScripts);
        await Assertions.Expect(visit.Page.Locator(Fact)).ToBeHiddenAsync();

        await visit.Page.Locator(".on-this-page a[href='#security']").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(Fact)).ToBeVisibleAsync();
    }

    async Task<Visit> OpenAsync(int width, string address, bool hasScripts)
    {
        var visit = await Visit.StartAsync(site, new() { JavaScriptEnabled = hasScripts, ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.SetViewportSizeAsync(width, Widths.Height);
        await visit.GoAsync(address);
        return visit;
    }
}
