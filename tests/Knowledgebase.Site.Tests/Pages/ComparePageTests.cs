using System.Globalization;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class ComparePageTests(RealSite site)
{
    [Fact]
    public void Featured_platforms_stand_first_in_the_order_of_the_settings_and_retired_ones_last()
    {
        var columns = Columns();
        var retired = site.Knowledge.Platforms.Where(platform => platform.Value.Status == PlatformStatus.Retired).Select(platform => platform.Value.Id).ToList();
        var featured = site.Knowledge.Settings.Featured.Select(platform => platform.Value).Except(retired).ToList();

        Assert.Equal(featured, columns.Take(featured.Count));
        Assert.Equal(retired.Order(), columns.TakeLast(retired.Count).Order());
        Assert.Equal(site.Knowledge.Platforms.Select(platform => platform.Value.Id).Order(), columns.Order());
    }

    [Fact]
    public void Platforms_that_are_not_featured_stand_by_name()
    {
        var names = Columns()
            .Select(id => site.Knowledge.Platform(id)!)
            .Where(platform => platform.Status == PlatformStatus.Active && site.Knowledge.Settings.Featured.All(featured => featured.Value != platform.Id))
            .Select(platform => platform.Name)
            .ToList();

        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);
    }

    [Fact]
    public void Every_question_has_a_row_under_its_topic()
    {
        using var page = site.Open("/compare/");
        var rows =
            from body in page.QuerySelectorAll("table tbody:not(.counts)")
            let topic = body.QuerySelector("th[scope=rowgroup]")!.TextContent.Trim()
            from row in body.QuerySelectorAll("th[scope=row] a")
            select (topic, row.GetAttribute("href"));

        Assert.Equal(
            from topic in site.Knowledge.Vocabulary.Topics
            from criterion in site.Knowledge.Vocabulary.CriteriaOf(topic.Value.Id)
            select (topic.Value.Title, (string?)$"/questions/{criterion.Id}/"),
            rows);
    }

    [Fact]
    public void Every_cell_has_words_an_icon_and_a_link_to_the_fact()
    {
        var columns = Columns();
        using var page = site.Open("/compare/");
        var rows = page.QuerySelectorAll("table tbody:not(.counts) tr").Where(row => row.QuerySelector("th[scope=row]") is not null).ToList();
        Assert.Equal(site.Knowledge.Vocabulary.Criteria.Count, rows.Count);
        foreach (var row in rows)
        {
            var criterion = row.QuerySelector("th a")!.GetAttribute("href")!.Split('/')[2];
            var cells = row.QuerySelectorAll("td").ToList();
            Assert.Equal(columns.Count, cells.Count);
            foreach (var (platform, cell) in columns.Zip(cells))
            {
                var link = cell.QuerySelector("a")!;
                Assert.Equal($"/platforms/{platform}/{criterion}/", link.GetAttribute("href"));
                Assert.Contains(link.QuerySelectorAll("svg use"), use => use.GetAttribute("href")!.Contains('#', StringComparison.Ordinal));
                Assert.False(string.IsNullOrWhiteSpace(link.TextContent));
            }
        }
    }

    [Fact]
    public void Every_column_counts_its_answers_by_rating()
    {
        using var page = site.Open("/compare/");
        string[] ratings = ["protective", "mixed", "risky", "unknown"];
        var cells = page.QuerySelectorAll("tbody.counts td").ToList();
        Assert.Equal(Columns().Count, cells.Count);
        for (var column = 0; column < cells.Count; column++)
            Assert.Equal(
                ratings.Select(rating => page.QuerySelectorAll($"tbody:not(.counts) td:nth-child({column + 2}) a.answer.rating-{rating}").Length),
                ratings.Select(rating => int.Parse(cells[column].QuerySelector($".rating-{rating}")!.TextContent.Split(' ')[0], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Without_a_script_all_columns_are_there_and_with_one_those_beyond_a_dozen_wait()
    {
        using var page = site.Open("/compare/");

        Assert.Equal(Columns().Skip(12), page.QuerySelectorAll("thead th.further a").Select(link => link.GetAttribute("href")!.Split('/')[2]));
        Assert.All(page.QuerySelectorAll("tbody tr:not(.topic)"), row => Assert.Equal(Columns().Count - 12, row.QuerySelectorAll("td.further").Length));
    }

    IReadOnlyList<string> Columns()
    {
        using var page = site.Open("/compare/");
        return [.. page.QuerySelectorAll("table thead th a").Select(link => link.GetAttribute("href")!.Split('/')[2])];
    }
}
