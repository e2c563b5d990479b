using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Pages;

namespace Knowledgebase.Site.Tests.Pages;

/// <summary>
/// The pages of a site with 1,000 platforms: the real ones, and copies of them under names of their own, with the words of
/// each text in another order, since the same text a thousand times would weigh next to nothing. Of pages that are one
/// a platform, a fact, a source or a pair, the first stand for all; they do not grow with the others.
/// </summary>
[Collection(OnTheRealSite.Name)]
public sealed partial class ThousandPlatformsTests(RealSite real)
{
    const int Count = 1000;
    const int Sources = 8000;
    const int Samples = 60;

    static readonly string[] oneOfMany = ["fact", "platform", "platform-tips", "source", "pair"];

    [Fact]
    public void Every_page_stays_under_100_kilobytes_and_leads_only_to_pages_that_are_there()
    {
        var pages = AllPages.Of(SiteContext.Of(ThousandPlatforms(), real.Request.Today.Day)).ToList();
        var addresses = pages.Select(page => page.Address).ToHashSet(StringComparer.Ordinal);
        var written = Rendered(pages.GroupBy(page => page.Template).SelectMany(kind => oneOfMany.Contains(kind.Key) ? kind.Take(Samples) : kind));

        Assert.Equal(pages.Count, addresses.Count);
        Assert.Empty(written.Where(page => page.Text.Length > 100_000 && WrittenPage.Gzipped(Encoding.UTF8.GetBytes(page.Text)) > 100_000).Select(page => page.Address));
        Assert.Empty(
            from page in written
            from Match link in Link().Matches(page.Text)
            where !addresses.Contains(link.Value) && !Path.HasExtension(link.Value)
            select $"{page.Address} -> {link.Value}");
        Assert.Empty(written.GroupBy(page => Title().Match(page.Text).Value).Where(title => title.Count() > 1 && !title.All(page => page.Address.StartsWith("/sources/", StringComparison.Ordinal))).Select(title => title.Key));
        foreach (var expected in (string[])
            ["/events/2024/", "/events/2024/2/", "/settlements/2022/", "/sources/kinds/policy/", "/sources/kinds/vendor-doc/2/", "/platforms/letters/z/",
             "/protect/letters/a/", "/coverage/letters/b/", "/questions/end-to-end-encryption/always/", "/questions/recipients/letters/s/"])
            Assert.Contains(expected, addresses);
    }

    List<(string Address, string Text)> Rendered(IEnumerable<Page> pages)
    {
        var theme = Theme.Read(Repository.Theme, AllPages.Templates);
        var site = new LiveSite(SiteContents.Of(SiteContext.Of(real.Knowledge, real.Request.Today.Day), theme));
        return [.. pages.Select(page => (page.Address, site.Html(page)))];
    }

    KnowledgeBase ThousandPlatforms()
    {
        var known = real.Knowledge;
        return new KnowledgeBase(
            Repository.Input,
            known.Settings,
            known.Vocabulary,
            [.. known.Platforms.Concat(Enumerable.Range(0, Count - known.Platforms.Count).Select(number => Copy(known.Platforms[number % known.Platforms.Count], number)))],
            [.. known.Sources.Concat(Enumerable.Range(0, Sources).Select(number => Copy(known.Sources[number % known.Sources.Count], number)))],
            known.Articles,
            known.Pages);
    }

    static Located<Platform> Copy(Located<Platform> platform, int number) => platform with
    {
        Value = platform.Value with
        {
            Id = Numbered(platform.Value.Id, number),
            Name = $"{(char)('A' + number % 26)}{Mixed(platform.Value.Name, number)} {number}",
            Formerly = [],
            Summary = Mixed(platform.Value.Summary, number),
            Findings = [.. platform.Value.Findings.Select(history => history with { Findings = [.. history.Findings.Select(each => each with { Value = each.Value with { Summary = Mixed(each.Value.Summary, number) } })] })],
            Events = [.. platform.Value.Events.Select(each => each with { Value = each.Value with { Title = Mixed(each.Value.Title, number), Summary = Mixed(each.Value.Summary, number) } })],
            Tips = [.. platform.Value.Tips.Select(each => each with { Value = each.Value with { Title = Mixed(each.Value.Title, number) } })],
        },
    };

    static Located<Source> Copy(Located<Source> source, int number) =>
        source with { Value = source.Value with { Id = Numbered(source.Value.Id, number), Title = Mixed(source.Value.Title, number) } };

    static string Numbered(string id, int number) => string.Create(CultureInfo.InvariantCulture, $"{id}-n{number}");

    // The same in every run.
    static string Mixed(string text, int seed)
    {
        var words = text.Split(' ');
        new Random(seed).Shuffle(words);
        return string.Join(' ', words);
    }

    [GeneratedRegex("""(?<= href=")/(?:(?!assets/|data/|schemas/)[^"?#]*)""")]
    private static partial Regex Link();

    [GeneratedRegex("<title>.*?</title>")]
    private static partial Regex Title();
}
