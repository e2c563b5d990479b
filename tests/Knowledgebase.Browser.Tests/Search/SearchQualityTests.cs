namespace Knowledgebase.Browser.Tests.Search;

/// <summary>Whether people find what they look for, in their own words, among the facts of the repository, and what it costs them.</summary>
public class SearchQualityTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    [Fact]
    public async Task What_people_ask_for_stands_first_or_near_it()
    {
        Assert.InRange(Query.All.Count, 80, int.MaxValue);
        await using var visit = await Results.OpenAsync(sites.Real);
        var found = await Results.LinksAsync(visit.Page, Query.All.Select(query => query.Text));

        var ranks = Query.All.Zip(found, (query, links) => (query.Text, Rank: 1 + Array.FindIndex(links, query.Right.Contains))).ToList();
        var meanReciprocalRank = ranks.Average(query => query.Rank == 0 ? 0 : 1.0 / query.Rank);

        Assert.True(
            meanReciprocalRank >= 0.9,
            $"{meanReciprocalRank:0.000}. Not first:\n{string.Join('\n', ranks.Where(query => query.Rank != 1).Select(query => $"{query.Rank} {query.Text}"))}");
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Theory]
    [InlineData("does zoom sell my data")]
    [InlineData("zoom vs teams encryption")]
    [InlineData("which platforms collect ip address")]
    [InlineData("human review of recordings")]
    public async Task The_first_result_costs_less_than_40_kilobytes_with_its_script(string query)
    {
        await using var visit = await Visit.StartAsync(sites.Real);
        var loaded = SearchCost.Loaded(visit.Page);
        await visit.GoAsync($"/search/#q={Uri.EscapeDataString(query)}");
        await SearchBoxTests.ShownAsync(visit.Page, query);

        Assert.InRange(SearchCost.Bytes(loaded, address => File.ReadAllBytes(Path.Join(sites.Real.Files.Root, address))), 10_000, 40_000);
    }

    [Fact]
    public async Task Slips_beginnings_numbers_accents_and_order_change_little()
    {
        string[] ways = ["quillo encryption", "quillo encrpytion", "quilo encryption", "encryption quillo", "QUILLO ENCRYPTIONS", "quílló encryptión", "quillo encrypti", "quillo's encryption"];
        await using var visit = await Results.OpenAsync(site);

        var found = await Results.LinksAsync(visit.Page, ways);

        Assert.All(found, links => Assert.Equal("/platforms/quillo/end-to-end-encryption/", links[0]));
    }
}
