using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests.Search;

/// <summary>What search makes of queries beyond the names of services and questions.</summary>
public class SearchUnderstandingTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    [Theory]
    [InlineData("biggest fine", "/settlements/")]
    [InlineData("how do I protect myself", "/protect/")]
    [InlineData("quillo settings", "/protect/quillo/")]
    [InlineData("download the data", "/api/")]
    [InlineData("an alternative", "/choose/")]
    [InlineData("quillo payout", "/events/quillo/privacy-settlement/")]
    [InlineData("what does e2ee mean", "/glossary/#end-to-end-encryption")]
    [InlineData("pilot of quillo", "/platforms/quillo/ai-training/")]
    [InlineData("quillo pilot", "/platforms/quillo/ai-training/")]
    public async Task What_people_ask_for_in_words_of_the_vocabulary_stands_first(string query, string address)
    {
        await using var visit = await Results.OpenAsync(site);

        var found = await Results.LinksAsync(visit.Page, [query]);

        Assert.Equal(address, found[0].FirstOrDefault());
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task What_is_not_covered_is_said_with_the_way_to_ask_for_it()
    {
        await using var visit = await Results.OpenAsync(site, "/search/#q=wallflower");
        await Assertions.Expect(visit.Page.Locator("#_results [role=status]")).ToContainTextAsync("Wallflower is not covered yet.");
        await Assertions.Expect(visit.Page.Locator(".search-answer a")).ToHaveAttributeAsync("href", "/contribute/");
        Lines.AssertNone([.. await visit.FaultsAsync(), .. await Axe.ViolationsAsync(visit.Page)]);

        await visit.GoAsync("/platforms/quillo/");
        await visit.Page.Locator(".search-box input").FillAsync("wallflower calls");
        await SearchBoxTests.ShownAsync(visit.Page, "wallflower calls");
        await Assertions.Expect(visit.Page.Locator(".search-list")).ToContainTextAsync("Wallflower is not covered yet.");
    }

    [Fact]
    public async Task Another_language_is_said_and_names_are_found_all_the_same()
    {
        await using var visit = await Results.OpenAsync(site, "/search/#q=ist+quillo+sicher+und+verschl%C3%BCsselt");

        await Assertions.Expect(visit.Page.Locator("#_results [role=status]")).ToContainTextAsync("This looks like German.");
        await Assertions.Expect(visit.Page.Locator("#_results .search-hits a").First).ToHaveAttributeAsync("href", new Regex("^/platforms/quillo/"));
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task Words_that_nothing_has_are_shown_back_as_they_were_typed()
    {
        await using var visit = await Results.OpenAsync(site, "/search/#q=quillo+Za%C5%BC%C3%B3%C5%82%C4%87");

        await Assertions.Expect(visit.Page.Locator("#_results [role=status]")).ToContainTextAsync("Zażółć");
    }
}
