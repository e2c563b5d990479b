using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class FactPageTests(RealSite site)
{
    [Fact]
    public void Every_question_about_every_platform_has_a_page() => Assert.Empty(
        from platform in site.Knowledge.Platforms
        from criterion in site.Knowledge.Vocabulary.Criteria
        let address = $"/platforms/{platform.Value.Id}/{criterion.Value.Id}/"
        where site.Page(address) is null
        select address);

    [Fact]
    public void Every_finding_past_ones_too_has_a_page_that_links_to_each_of_its_sources() => Assert.Empty(
        from platform in site.Knowledge.Platforms
        from history in platform.Value.Findings
        let address = $"/platforms/{platform.Value.Id}/{history.Criterion.Value}/"
        let targets = site.Page(address)!.References.Where(reference => reference.Element == "a").Select(reference => reference.Target).ToHashSet()
        from finding in history.Findings
        from piece in finding.Value.Evidence
        from missing in Missing(piece.Value, targets)
        select $"{address} -> {missing}");

    [Fact]
    public void Every_finding_past_ones_too_tells_its_summary_and_the_day_it_was_checked()
    {
        foreach (var (platform, _) in site.Knowledge.Platforms)
        {
            foreach (var history in platform.Findings)
            {
                using var page = site.Open($"/platforms/{platform.Id}/{history.Criterion.Value}/");
                var text = page.Body!.TextContent;
                var days = page.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")).ToHashSet();
                foreach (var (finding, _) in history.Findings)
                {
                    Assert.Contains(finding.Summary, text, StringComparison.Ordinal);
                    Assert.Contains(finding.Checked.ToString(), days);
                }
            }
        }
    }

    IEnumerable<string> Missing(Evidence evidence, HashSet<string> targets)
    {
        var source = site.Knowledge.Source(evidence.Source.Value)!;
        if (!targets.Contains($"/sources/{source.Id}/"))
            yield return $"/sources/{source.Id}/";
        // With a quote the address goes on to it.
        var quoted = evidence.Quote is not null;
        if (!targets.Any(target => target == source.Url || (quoted && target.StartsWith(source.Url, StringComparison.Ordinal) && target.Contains(":~:text=", StringComparison.Ordinal))))
            yield return source.Url;
    }
}
