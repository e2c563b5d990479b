using System.Text.Json;

namespace Knowledgebase.Site.Tests.Pages;

public sealed class EventPageTests : IDisposable
{
    readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void An_event_is_told_on_its_own_page_with_its_sources_and_where_to_correct_it()
    {
        using var page = site.Built().Open("events/zoom/settlement/index.html");

        Assert.Equal("Zoom name: event title", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("event summary", page.QuerySelector(".lead")!.TextContent);
        var text = page.QuerySelector("main")!.TextContent;
        Assert.All(["21 April 2022", "Settlement", "31 July 2021", "US$85\u00A0m", "Final", "event authority", "event case", "event quote", "event note"],
            words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/sources/court-file/");
        Assert.Contains(page.QuerySelectorAll(".correction a"), link => link.GetAttribute("href")!.Contains("platforms/zoom/events.yml#L", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_said_of_corrections_where_nobody_can_be_told_of_them()
    {
        var settings = Path.Join(site.Input, "site.yml");
        File.WriteAllLines(settings, File.ReadAllLines(settings).Where(line => !line.StartsWith("repository:", StringComparison.Ordinal)));
        using var page = site.Built().Open("events/zoom/settlement/index.html");

        Assert.DoesNotContain(page.QuerySelectorAll(".use-this h3"), heading => heading.TextContent == "Correct");
    }

    [Fact]
    public void It_leads_to_the_facts_and_questions_that_it_bears_on_and_they_lead_to_it()
    {
        site.Built();
        using var page = site.Open("events/zoom/settlement/index.html");
        using var fact = site.Open("platforms/zoom/end-to-end-encryption/index.html");

        var targets = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("/platforms/zoom/end-to-end-encryption/", targets);
        Assert.Contains("/questions/end-to-end-encryption/", targets);
        Assert.Contains(fact.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/events/zoom/settlement/");
    }

    [Fact]
    public void Events_of_one_case_or_source_lead_to_each_other_on_other_platforms_too()
    {
        File.WriteAllText(Path.Join(site.Input, "platforms/jitsi-meet/events.yml"), """
            - { id: appeal, kind: lawsuit, date: 2023, title: The appeal, summary: It goes on., evidence: [{ source: court-file }] }
            - { id: other, kind: feature, date: 2023, title: Something else, summary: It is new., evidence: [{ source: help-page }] }
            """);
        using var page = site.Built().Open("events/zoom/settlement/index.html");

        Assert.Equal(["/events/jitsi-meet/appeal/"], page.QuerySelectorAll("[aria-labelledby=_related] a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public void The_anchor_on_the_page_of_the_platform_stays_and_leads_to_the_page()
    {
        using var page = site.Built().Open("platforms/zoom/index.html");

        Assert.Equal("/events/zoom/settlement/", page.QuerySelector("#event-settlement h3 a")!.GetAttribute("href"));
    }

    [Fact]
    public void Sitemap_and_API_name_the_page()
    {
        site.Built();

        Assert.Contains("<loc>https://site.example/events/zoom/settlement/</loc>", site.Read("sitemap-1.xml"), StringComparison.Ordinal);
        using var events = JsonDocument.Parse(site.Read("api/v1/events.json"));
        Assert.Contains(events.RootElement.GetProperty("data").EnumerateArray(), happening => happening.GetProperty("page").GetString() == "https://site.example/events/zoom/settlement/");
    }
}
