namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class SearchPageTests(RealSite site)
{
    [Fact]
    public void Without_a_script_every_platform_and_question_stands_there_by_all_of_its_names()
    {
        var page = site.Open("/search/");
        var entries = page.QuerySelectorAll(".a-to-z li").Select(entry => (entry.TextContent, Address: entry.QuerySelector("a")!.GetAttribute("href"))).ToList();

        Assert.All(site.Knowledge.Platforms, platform => Assert.All(
            platform.Value.Aliases.Select(alias => $"{alias.Value}: {platform.Value.Name}").Prepend(platform.Value.Name),
            name => Assert.Contains((name, $"/platforms/{platform.Value.Id}/"), entries)));
        Assert.All(site.Knowledge.Vocabulary.Criteria, criterion => Assert.All(
            criterion.Value.Synonyms.Select(synonym => $"{synonym.Value}: {criterion.Value.Title}").Prepend(criterion.Value.Title),
            name => Assert.Contains((name, $"/questions/{criterion.Value.Id}/"), entries)));
    }

    [Fact]
    public void Letters_stand_in_their_order_and_each_has_what_begins_with_it()
    {
        var sections = site.Open("/search/").QuerySelectorAll(".a-to-z section");
        var letters = sections.Select(section => section.QuerySelector("h3")!.TextContent).ToList();

        Assert.Equal(letters.Order(StringComparer.Ordinal), letters);
        Assert.All(sections.Where(section => section.QuerySelector("h3")!.TextContent.Length == 1), section => Assert.All(
            section.QuerySelectorAll("li"),
            entry => Assert.StartsWith(section.QuerySelector("h3")!.TextContent, entry.TextContent, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Every_page_has_one_box_that_tells_the_host_nothing() => Assert.All(
        (string[])["/", "/search/", "/compare/", "/platforms/zoom/", "/404.html"],
        address =>
        {
            var box = Assert.Single(site.Open(address).QuerySelectorAll("form[role=search]"));
            Assert.Equal("/search/", box.GetAttribute("action"));
            Assert.Single(box.QuerySelectorAll("input"));
            Assert.Empty(box.QuerySelectorAll("[name]"));
        });
}
