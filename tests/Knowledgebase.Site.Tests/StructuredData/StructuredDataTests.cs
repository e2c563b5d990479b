using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace Knowledgebase.Site.Tests.StructuredData;

/// <summary>What pages and files state for programs.</summary>
public sealed class StructuredDataTests
{
    const string Hostile = "</script><script>alert(1)</script> \"\\ <!-- ]]>";

    [Fact]
    public void A_hostile_name_stays_a_text_in_what_search_engines_are_told()
    {
        using var small = new SmallSite(SmallInput.Complete(field => $"{field} {Hostile}")).Built();

        Assert.All(small.Pages.Where(file => file != "404.html"), file =>
        {
            using var page = small.Open(file);
            Assert.All(Scripts(page), script => Assert.NotNull(JsonNode.Parse(script.TextContent)!["@graph"]));
        });
        using var fact = small.Open("platforms/zoom/end-to-end-encryption/index.html");
        var trail = JsonNode.Parse(Scripts(fact).Single().TextContent)!["@graph"]![0]!["itemListElement"]!.AsArray();
        Assert.Equal($"Zoom name {Hostile}", (string)trail[^2]!["name"]!);
    }

    [Fact]
    public void The_trail_of_a_fact_leads_from_the_home_page_over_its_section_and_its_service()
    {
        using var small = new SmallSite().Built();
        using var fact = small.Open("platforms/zoom/end-to-end-encryption/index.html");
        var trail = JsonNode.Parse(Scripts(fact).Single().TextContent)!["@graph"]![0]!["itemListElement"]!.AsArray();

        Assert.Equal(
            ["https://site.example/", "https://site.example/platforms/", "https://site.example/platforms/zoom/", "https://site.example/platforms/zoom/end-to-end-encryption/"],
            trail.Select(step => (string)step!["item"]!));
    }

    [Fact]
    public void What_redirects_and_what_is_not_found_describe_nothing()
    {
        using var small = new SmallSite().Built();
        using var moved = small.Open("platforms/zoom-meetings/index.html");
        using var missing = small.Open("404.html");

        Assert.Empty(Scripts(moved));
        Assert.Empty(Scripts(missing));
    }

    [Fact]
    public void An_answer_that_holds_states_its_concept_with_its_sources()
    {
        using var small = new SmallSite().Built();
        var description = JsonNode.Parse(small.Read("platforms/zoom/dpv.jsonld"))!;

        Assert.Contains("dpv:Advertising", description["dpv:hasPurpose"]!.AsArray().Select(concept => (string)concept!["@id"]!));
        var fact = description["dpv:hasProcess"]!.AsArray().Single(process => ((string)process!["@id"]!).Contains("/purposes/", StringComparison.Ordinal))!;
        Assert.NotEmpty(fact["dct:source"]!.AsArray());
        using var page = small.Open("platforms/zoom/index.html");
        Assert.Equal("/platforms/zoom/dpv.jsonld", page.QuerySelector("link[rel=alternate][type='application/ld+json']")!.GetAttribute("href"));
    }

    static IHtmlCollection<IElement> Scripts(IDocument page) => page.QuerySelectorAll("script[type='application/ld+json']");
}
