using System.Globalization;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Site;

namespace Knowledgebase.Browser.Tests;

/// <summary>What held on a day is told by the build in one language and by the browser in another; both must tell the same.</summary>
public class HoldingsScriptTests(Sites sites)
{
    // For each platform and criterion a line: for each day the places of the findings that held, the headline first.
    const string InTheBrowser = """
        async ([module, answers, days, criteria]) => {
          const { latestOf } = await import(module);
          const platforms = await (await fetch(answers)).json();
          return platforms.flatMap(platform => criteria.map(criterion => {
            const findings = platform.findings[criterion] ?? [];
            return `${platform.id} ${criterion}: ` + days.map(day => latestOf(platform, criterion, day).map(finding => findings.indexOf(finding)).join()).join(";");
          }));
        }
        """;

    [Theory]
    [InlineData(SiteName.Sample)]
    [InlineData(SiteName.Real)]
    public async Task The_browser_finds_the_same_to_hold_as_the_build_on_every_day_that_matters(SiteName name)
    {
        var site = sites[name];
        var knowledge = InputReader.Read(site.Input, site.BuiltOn).Knowledge!;
        var days = DaysThatMatter(knowledge);
        var criteria = knowledge.Vocabulary.Criteria.Select(criterion => criterion.Value.Id).ToArray();
        await using var visit = await Visit.StartAsync(site);
        await visit.OpenAsync("compare", site.Files);
        var module = await visit.Page.Locator("link[rel=modulepreload][href*='/holdings.']").GetAttributeAsync("href");
        var words = await visit.Page.Locator(".tools").GetAttributeAsync("data-answers");

        var told = await visit.Page.EvaluateAsync<string[]>(InTheBrowser, new object[]
        {
            module!, words!.Replace("vocabulary", "best-known", StringComparison.Ordinal),
            days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray(), criteria,
        });

        var expected = from platform in SiteContext.Of(knowledge, site.BuiltOn).Columns
                       from criterion in criteria
                       select $"{platform.Id} {criterion}: {string.Join(';', days.Select(day => Places(platform, criterion, day)))}";
        Assert.Equal(expected.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    static string Places(Platform platform, string criterion, DateOnly day)
    {
        if (platform.Latest(criterion, day) is not { } holding)
            return "";
        var findings = platform.FindingsOn(criterion)!.Findings.Select(finding => finding.Value).ToList();
        return string.Join(',', holding.Qualifying.Prepend(holding.Headline).Select(finding => findings.FindIndex(other => ReferenceEquals(other, finding))));
    }

    /// <summary>The days on which anything began or ended, and those around them.</summary>
    static IReadOnlyList<DateOnly> DaysThatMatter(KnowledgeBase knowledge)
    {
        var findings = from platform in knowledge.Platforms
                       from history in platform.Value.Findings
                       from finding in history.Findings
                       select finding.Value;
        var dates = findings.SelectMany(finding => new[] { finding.Since?.Value, finding.Until?.Value })
            .Concat(knowledge.Platforms.Select(platform => platform.Value.Retired))
            .OfType<PartialDate>();
        return [.. dates.SelectMany(date => new[] { date.Earliest.AddDays(-1), date.Earliest, date.Latest }).Append(new DateOnly(1990, 1, 1)).Distinct().Order()];
    }
}
