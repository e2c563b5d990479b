using System.Globalization;

namespace Knowledgebase.Site.Tests.Views;

/// <summary>Pages let readers choose a day. None can be chosen that nothing is known of.</summary>
[Collection(OnTheRealSite.Name)]
public sealed class DayRangeTests(RealSite site)
{
    [Fact]
    public void The_comparison_begins_with_the_first_finding_and_ends_with_the_day_of_the_build() =>
        Assert.Equal((Iso(FirstFinding), Iso(site.Request.Today)), Range("/compare/"));

    [Fact]
    public void The_page_of_a_platform_does_not_begin_before_its_launch() => Assert.All(site.Knowledge.Platforms, platform =>
    {
        var launched = platform.Value.Launched?.Earliest ?? DateOnly.MinValue;
        Assert.Equal((Iso(launched > FirstFinding ? launched : FirstFinding), Iso(site.Request.Today)), Range($"/platforms/{platform.Value.Id}/"));
    });

    DateOnly FirstFinding => (
        from platform in site.Knowledge.Platforms
        from history in platform.Value.Findings
        from finding in history.Findings
        select finding.Value.Since?.Value.Earliest).Min()!.Value;

    static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    (string?, string?) Range(string address)
    {
        using var page = site.Open(address);
        var field = page.QuerySelector("input[name=on]")!;
        return (field.GetAttribute("min"), field.GetAttribute("max"));
    }
}
