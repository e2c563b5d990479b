using Knowledgebase.Cli.Tests;

namespace Knowledgebase.Browser.Tests.Search;

/// <summary>Whether people find what they look for, in their own words.</summary>
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

    [Fact]
    public async Task Slips_beginnings_numbers_accents_and_order_change_little()
    {
        string[] ways = ["quillo encryption", "quillo encrpytion", "quilo encryption", "encryption quillo", "QUILLO ENCRYPTIONS", "quílló encryptión", "quillo encrypti", "quillo's encryption"];
        await using var visit = await Results.OpenAsync(site);

        var found = await Results.LinksAsync(visit.Page, ways);

        Assert.All(found, links => Assert.Equal("/platforms/quillo/end-to-end-encryption/", links[0]));
    }

    [Fact]
    public async Task The_browser_makes_the_same_words_of_a_text_as_the_build()
    {
        var lines = await File.ReadAllLinesAsync(
            Path.Combine(Repository.Top, "tests/Knowledgebase.Site.Tests/Search/words.txt"), TestContext.Current.CancellationToken);
        var cases = lines.Where(line => !line.StartsWith('#')).Select(line => line.Split(" = "));
        await using var visit = await Results.OpenAsync(site);

        var words = await visit.Page.EvaluateAsync<string[]>("""
            async ({ module, texts }) => {
              const { split, stem } = await import(module);
              const { stop } = await (await fetch(document.querySelector(".search-box").dataset.index)).json();
              return texts.map(text => split(text).filter(word => !stop.split(" ").includes(word)).map(stem).join(" "));
            }
            """, new { module = site.Files.Script("search/words"), texts = cases.Select(each => each[0]).ToArray() });

        Assert.Equal(cases.Select(each => each[1]), words);
    }
}
