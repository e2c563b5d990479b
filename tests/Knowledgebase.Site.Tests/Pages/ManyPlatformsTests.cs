namespace Knowledgebase.Site.Tests.Pages;

/// <summary>Three sites with more platforms than a table has columns for, built once.</summary>
public sealed class ManyPlatforms : IDisposable
{
    public const int Few = 40;
    public const int More = 45;
    public const int Most = 50;

    internal SmallSite WithFew { get; } = new SmallSite(SmallInput.WithPlatforms(Few)).Built();

    internal SmallSite WithMore { get; } = new SmallSite(SmallInput.WithPlatforms(More)).Built();

    internal SmallSite WithMost { get; } = new SmallSite(SmallInput.WithPlatforms(Most)).Built();

    public void Dispose()
    {
        WithFew.Dispose();
        WithMore.Dispose();
        WithMost.Dispose();
    }
}

public sealed class ManyPlatformsTests(ManyPlatforms sites) : IClassFixture<ManyPlatforms>
{
    [Fact]
    public void The_number_of_files_grows_with_the_number_of_platforms_and_no_faster()
    {
        var (few, more, most) = (Files(sites.WithFew), Files(sites.WithMore), Files(sites.WithMost));

        Assert.True(more > few);
        Assert.Equal(more - few, most - more);
    }

    [Fact]
    public void The_comparison_has_as_many_columns_as_a_table_can_carry_and_names_how_many_more_there_are()
    {
        using var page = sites.WithFew.Open("compare/index.html");
        var more = ManyPlatforms.Few - SiteContext.MostColumns;

        Assert.Equal(SiteContext.MostColumns, page.QuerySelectorAll("table thead th a").Length);
        Assert.All(page.QuerySelectorAll("table tbody tr").Where(row => row.QuerySelector("th[scope=row]") is not null),
            row => Assert.Equal(SiteContext.MostColumns, row.QuerySelectorAll("td").Length));
        Assert.Contains($"{more} more", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_comparison_and_all_that_it_fetches_at_first_stay_light_however_many_platforms_there_are()
    {
        var answers = Directory.EnumerateFiles(Path.Join(sites.WithMost.Output, "data/answers"), "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is "vocabulary.json" or "best-known.json" or "all-platforms.json");

        Assert.InRange(answers.Append(Path.Join(sites.WithMost.Output, "compare/index.html")).Sum(file => WrittenPage.Gzipped(File.ReadAllBytes(file))), 1, 100_000);
    }

    [Theory]
    [InlineData("choose/index.html", "You can add the other 16 by name")]
    public void Choices_stop_at_as_many_as_a_page_can_carry_and_say_so(string file, string words)
    {
        using var page = sites.WithFew.Open(file);

        Assert.Contains(words, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("questions/end-to-end-encryption/index.html")]
    [InlineData("questions/purposes/index.html")]
    public void The_page_of_a_question_has_all_platforms(string file)
    {
        using var page = sites.WithFew.Open(file);

        Assert.Equal(ManyPlatforms.Few, page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!)
            .Where(target => target.StartsWith("/platforms/", StringComparison.Ordinal)).Select(target => target.Split('/')[2]).Distinct().Count());
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("compare/index.html")]
    [InlineData("choose/index.html")]
    [InlineData("compare/service-001-vs-service-002/index.html")]
    [InlineData("platforms/service-001/index.html")]
    [InlineData("platforms/service-001/end-to-end-encryption/index.html")]
    [InlineData("platforms/service-040/end-to-end-encryption/index.html")]
    [InlineData("protect/service-001/index.html")]
    [InlineData("sources/service-001-policy/index.html")]
    public void Other_pages_do_not_grow(string file)
    {
        using var few = sites.WithFew.Open(file);
        using var most = sites.WithMost.Open(file);

        Assert.Equal(few.All.Length, most.All.Length);
    }

    [Fact]
    public void Every_page_of_two_side_by_side_is_linked_from_both()
    {
        var files = Folders.FilesIn(sites.WithFew.Output).ToHashSet();
        for (var number = 1; number <= ManyPlatforms.Few; number++)
        {
            using var page = sites.WithFew.Open($"platforms/service-{number:000}/index.html");
            var pairs = page.QuerySelectorAll("a[href^='/compare/']").Select(link => link.GetAttribute("href")![1..])
                .Where(target => target.Contains("-vs-", StringComparison.Ordinal)).ToList();
            Assert.All(pairs, pair => Assert.Contains(pair + "index.html", files));
            Assert.Equal(number <= SiteContext.MostColumns ? SiteContext.MostColumns - 1 : 0, pairs.Count);
        }
    }

    // The index of search has several documents to a file, so its files do not grow evenly.
    static int Files(SmallSite site) => Folders.FilesIn(site.Output).Count(file => !file.StartsWith("data/search.", StringComparison.Ordinal));
}
