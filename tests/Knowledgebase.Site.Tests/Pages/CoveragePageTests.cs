namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class CoveragePageTests(RealSite site)
{
    [Fact]
    public void Every_question_about_every_platform_is_counted_and_ten_contributions_lead_to_where_they_are_made()
    {
        using var page = site.Open("/coverage/");
        var tables = page.QuerySelectorAll("details table");
        var questions = site.Knowledge.Vocabulary.Criteria.Count;

        Assert.Equal(site.Knowledge.Platforms.Count, tables.Length);
        Assert.All(tables, table => Assert.Equal(
            questions,
            table.QuerySelectorAll("tbody tr:last-child td").Take(3).Sum(cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal(10, Targets(".contributions a[rel~=external]").Count);
        Assert.All(Targets(".contributions a[rel~=external]"), edit => Assert.Matches(
            @"/(edit/main/input/platforms/[a-z-]+/[a-z]+\.yml#L\d+|new/main\?filename=input/platforms/[a-z-]+/[a-z]+\.yml)$", edit));
        Assert.Equal(10, Targets(".contributions a.action").Count);
        Assert.All(Targets(".contributions a.action"), step => Assert.Matches(
            @"^/contribute/\?platform=[a-z-]+&criterion=[a-z0-9-]+#_form$|/issues/new\?template=wrong-fact\.yml&title=", step));

        List<string> Targets(string selector) => [.. page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!)];
    }
}
