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
        var edits = page.QuerySelectorAll(".contributions li a[rel]").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(10, edits.Count);
        Assert.All(edits, edit => Assert.Matches(@"/edit/main/input/platforms/[a-z-]+/[a-z]+\.yml#L\d+$", edit));
    }
}
