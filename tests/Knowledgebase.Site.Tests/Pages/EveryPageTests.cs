using System.Text;
using System.Text.RegularExpressions;

namespace Knowledgebase.Site.Tests.Pages;

/// <summary>What holds of every page of the real site.</summary>
[Collection(OnTheRealSite.Name)]
public sealed partial class EveryPageTests(RealSite site)
{
    const string NotFound = "/404.html";

    [Fact]
    public void No_two_elements_of_a_page_have_one_id() => Assert.Empty(
        from page in site.Pages
        from id in page.Ids.GroupBy(id => id)
        where id.Count() > 1 || id.Key.Length == 0
        select $"{page.Address}: {id.Key}");

    [Fact]
    public void Every_id_that_labels_something_is_on_the_page() => Assert.Empty(
        from page in site.Pages
        from id in page.IdReferences.Except(page.Ids)
        select $"{page.Address}: {id}");

    [Fact]
    public void Every_page_has_one_heading_of_the_first_level_and_it_comes_first() => Assert.Empty(
        from page in site.Pages
        where page.Headings.Count(level => level == 1) != 1 || page.Headings[0] != 1
        select page.Address);

    [Fact]
    public void No_heading_skips_a_level() => Assert.Empty(
        from page in site.Pages
        from step in page.Headings.Zip(page.Headings.Skip(1))
        where step.Second > step.First + 1
        select $"{page.Address}: h{step.First} is followed by h{step.Second}");

    [Fact]
    public void Every_page_has_a_title_and_a_description() => Assert.All(site.Pages, page =>
    {
        Assert.False(string.IsNullOrWhiteSpace(page.Title), page.Address);
        Assert.False(string.IsNullOrWhiteSpace(page.Meta["description"]), page.Address);
        Assert.False(string.IsNullOrWhiteSpace(page.Meta["og:title"]), page.Address);
        Assert.Equal(page.Meta["description"], page.Meta["og:description"]);
        Assert.Equal(site.Knowledge.Settings.Title, page.Meta["og:site_name"]);
        Assert.Contains(site.Knowledge.Settings.Title, page.Title, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_page_names_the_one_address_that_its_content_has() => Assert.All(site.Pages.Where(page => page.Address != NotFound), page =>
    {
        var address = site.Knowledge.Settings.Address + (page.RefreshesTo ?? page.Address)[1..];
        Assert.Equal([address], page.Canonical);
        Assert.Equal(address, page.Meta["og:url"]);
    });

    [Fact]
    public void The_page_for_addresses_that_lead_nowhere_has_no_address_of_its_own()
    {
        Assert.Empty(site.Page(NotFound)!.Canonical);
        Assert.False(site.Page(NotFound)!.Meta.ContainsKey("og:url"));
    }

    [Fact]
    public void No_two_pages_have_one_title_but_for_documents_of_one_name_and_publisher() => Assert.Empty(
        from page in site.Content
        group page.Address by page.Title into title
        where title.Count() > 1 && !title.All(address => address.StartsWith("/sources/", StringComparison.Ordinal))
        select $"{title.Key}: {string.Join(", ", title)}");

    [Fact]
    public void Header_cells_have_a_scope_and_drawings_and_links_have_words() => Assert.Empty(
        from page in site.Pages
        from fault in page.Faults
        where fault.StartsWith("a ", StringComparison.Ordinal)
        select $"{page.Address}: {fault}");

    [Fact]
    public void No_page_is_heavier_than_100_kilobytes_over_the_wire() => Assert.Empty(
        from page in site.Pages
        where page.GzipBytes > 100_000
        select $"{page.Address}: {page.GzipBytes}");

    [Fact]
    public void No_page_loads_more_than_30_kilobytes_of_scripts_in_all_even_once_all_of_it_was_used()
    {
        var scripts = site.Files.Where(file => file.EndsWith(".js", StringComparison.Ordinal)).ToDictionary(file => "/" + file, site.Read);
        var heavy =
            from page in site.Pages
            let first = page.References.Where(reference => reference.Element == "script").Select(reference => reference.Target)
            let weight = AllLoaded(first, scripts).Sum(script => WrittenPage.Gzipped(Encoding.UTF8.GetBytes(scripts[script])))
            group page.Address by weight into alike
            where alike.Key is 0 or > 30_000
            select $"{alike.First()} and others like it: {alike.Key}";

        Assert.Empty(heavy);
    }

    static HashSet<string> AllLoaded(IEnumerable<string> first, Dictionary<string, string> scripts)
    {
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        var toLoad = new Stack<string>(first);
        while (toLoad.TryPop(out var script))
            if (loaded.Add(script))
                foreach (Match import in Import().Matches(scripts[script]))
                    toLoad.Push(import.Value);
        return loaded;
    }

    [GeneratedRegex("""(?<=")/assets/[^"]+\.js(?=")""")]
    private static partial Regex Import();
}
