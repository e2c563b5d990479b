namespace Knowledgebase.Site.Tests.Pages;

public sealed class FormerAddressesTests : IDisposable
{
    readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("vocabulary/criteria.yml", "  topic: security\n", "  topic: security\n  formerly: [e2ee]\n", "/questions/e2ee/", "/questions/end-to-end-encryption/")]
    [InlineData("vocabulary/criteria.yml", "  topic: security\n", "  topic: security\n  formerly: [e2ee]\n", "/platforms/jitsi-meet/e2ee/", "/platforms/jitsi-meet/end-to-end-encryption/")]
    [InlineData("vocabulary/criteria.yml", "  topic: security\n", "  topic: security\n  formerly: [e2ee]\n", "/platforms/zoom-meetings/e2ee/", "/platforms/zoom/end-to-end-encryption/")]
    [InlineData("sources/all.yml", "court-file:\n", "court-file:\n  formerly: [old-file]\n", "/sources/old-file/", "/sources/court-file/")]
    [InlineData("platforms/zoom/events.yml", "  kind: settlement\n", "  kind: settlement\n  formerly: [deal]\n", "/events/zoom/deal/", "/events/zoom/settlement/")]
    [InlineData("platforms/zoom/events.yml", "  kind: settlement\n", "  kind: settlement\n  formerly: [deal]\n", "/events/zoom-meetings/deal/", "/events/zoom/settlement/")]
    public void An_address_under_an_id_that_something_had_before_leads_on(string file, string text, string by, string from, string to)
    {
        SmallSite.Change(Path.Join(site.Input, file), text, by);
        site.Built();

        Assert.Contains($"{from} {to} 301!", site.Read("_redirects").Split('\n'));
        Assert.Equal(to, WrittenPage.Read(site.Output, from[1..] + "index.html").RefreshesTo);
    }

    [Theory]
    [InlineData("events.yml", "  kind: settlement\n", "  kind: settlement\n  formerly: [deal]\n", "platforms/zoom/index.html", "event-deal", "event-settlement")]
    [InlineData("events.yml", "  kind: settlement\n", "  kind: settlement\n  formerly: [deal]\n", "events/index.html", "zoom-event-deal", "zoom-event-settlement")]
    [InlineData("tips.yml", "  effort: low\n", "  effort: low\n  formerly: [switch-on]\n", "protect/zoom/index.html", "switch-on", "turn-it-on")]
    public void An_anchor_under_an_id_that_something_had_before_is_in_its_place(string file, string text, string by, string page, string former, string now)
    {
        SmallSite.Change(Path.Join(site.Input, "platforms/zoom", file), text, by);
        using var document = site.Built().Open(page);

        Assert.NotNull(document.GetElementById(former));
        Assert.Same(document.GetElementById(former)!.Closest("article, section"), document.GetElementById(now)!.Closest("article, section"));
    }

    [Fact]
    public void Files_that_others_ask_for_lead_on_by_rules()
    {
        SmallSite.Change(Path.Join(site.Input, "vocabulary/criteria.yml"), "  topic: security\n", "  topic: security\n  formerly: [e2ee]\n");
        site.Built();
        var rules = site.Read("_redirects").Split('\n');

        Assert.Contains("/api/v1/platforms/zoom-meetings.json /api/v1/platforms/zoom.json 301!", rules);
        Assert.Contains("/api/v1/criteria/e2ee.json /api/v1/criteria/end-to-end-encryption.json 301!", rules);
        Assert.Contains("/badges/zoom-meetings.svg /badges/zoom.svg 301!", rules);
        Assert.Contains("/badges/zoom-meetings/e2ee.svg /badges/zoom/end-to-end-encryption.svg 301!", rules);
        Assert.Contains("/embed/zoom-meetings/ /embed/zoom/ 301!", rules);
        Assert.Contains("/platforms/zoom-meetings/dpv.jsonld /platforms/zoom/dpv.jsonld 301!", rules);
        Assert.Contains("/platforms/zoom-meetings/index.md /platforms/zoom/index.md 301!", rules);
        Assert.Contains("/platforms/zoom-meetings/e2ee/citation.json /platforms/zoom/end-to-end-encryption/citation.json 301!", rules);
        Assert.Contains("/feeds/platforms/zoom-meetings.atom /feeds/platforms/zoom.atom 301!", rules);
        Assert.Contains("location = /badges/zoom-meetings.svg { return 301 /badges/zoom.svg; }", site.Read("_nginx.conf"), StringComparison.Ordinal);
        Assert.All(rules.Where(rule => rule != ""), rule => Assert.True(File.Exists(Path.Join(site.Output, Urls.File(rule.Split(' ')[1]))), rule));
    }

    [Fact]
    public void A_page_that_leads_on_takes_the_anchor_with_it()
    {
        using var page = site.Built().Open("platforms/zoom-meetings/index.html");

        Assert.Contains(page.QuerySelectorAll("script"), script => script.GetAttribute("src")!.StartsWith("/assets/scripts/shared/redirect.", StringComparison.Ordinal));
    }
}
