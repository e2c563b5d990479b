using AngleSharp.Dom;

namespace Knowledgebase.Site.Tests.Pages;

public sealed class ChangedSourceTests : IDisposable
{
    readonly SmallSite site = new();

    // Zoom's purposes and end-to-end encryption were checked before the help page changed, and all else on that day or later.
    public ChangedSourceTests()
    {
        SmallSite.Change(Path.Join(site.Input, "sources/all.yml"), "archive: https://archive.example/help-page'onclick='alert(1)", """
            changed: 2026-11-20
              vanished-quotes: ['list quote']
            """);
        var use = Path.Join(site.Input, "platforms/zoom/use.yml");
        SmallSite.Change(use, "- value: [service, advertising]\n    checked: 2026-11-21", "- value: [service, advertising]\n    checked: 2026-11-19");
        var security = Path.Join(site.Input, "platforms/zoom/security.yml");
        SmallSite.Change(security, "since: 2020-10-27\n    checked: 2026-11-21", "since: 2020-10-27\n    checked: 2026-11-19");
        site.Built();
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_evidence_says_that_its_source_changed_since_and_that_the_quote_vanished()
    {
        var evidence = Text(site.Open("platforms/zoom/purposes/index.html").QuerySelector(".evidence .changed-since"));

        Assert.Equal("Source changed since, seen on 20 November 2026. The quoted words are gone.", evidence);
    }

    [Fact]
    public void The_fact_is_due_and_says_why()
    {
        Assert.Contains(
            "Due for another look because words quoted here are gone from a source",
            Text(Standing("platforms/zoom/purposes/index.html")),
            StringComparison.Ordinal);
        Assert.Contains(
            "Due for another look because a source has changed since",
            Text(Standing("platforms/zoom/end-to-end-encryption/index.html")),
            StringComparison.Ordinal);
        Assert.False(Standing("platforms/zoom/purposes/index.html")!.QuerySelector(".due")!.HasAttribute("hidden"));
    }

    [Fact]
    public void What_was_checked_since_says_nothing()
    {
        var page = site.Open("platforms/jitsi-meet/purposes/index.html");

        Assert.Empty(page.QuerySelectorAll(".changed-since"));
        Assert.True(Standing("platforms/jitsi-meet/purposes/index.html")!.QuerySelector(".due")!.HasAttribute("hidden"));
    }

    [Fact]
    public void What_has_no_day_of_checking_says_so_until_someone_takes_the_change_away() =>
        Assert.Equal(
            "Source changed since, seen on 20 November 2026.",
            Text(site.Open("protect/zoom/index.html").QuerySelector(".citations .changed-since")));

    [Fact]
    public void The_page_of_the_source_says_when_and_begins_with_what_lost_its_quote()
    {
        var page = site.Open("sources/help-page/index.html");
        var citing = page.QuerySelectorAll(".citing > li").Select(Text).ToList();

        Assert.Contains("Changed: on 20 November 2026", Text(page.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.EndsWith("Source changed since. The quoted words are gone.", citing[0], StringComparison.Ordinal);
        Assert.Equal(
            citing.Select((text, index) => text.Contains("Source changed since", StringComparison.Ordinal) ? index : -1).Where(index => index >= 0),
            Enumerable.Range(0, citing.Count(text => text.Contains("Source changed since", StringComparison.Ordinal))));
        Assert.DoesNotContain("Source changed since", citing[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_registry_begins_with_what_changed_and_leads_to_what_is_due()
    {
        var changed = site.Open("sources/index.html").QuerySelector("section[aria-labelledby=changed] .citing > li")!;
        var statements = changed.QuerySelectorAll("ul > li");

        Assert.Equal("/sources/help-page/", changed.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/platforms/zoom/purposes/", statements[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.EndsWith("quote vanished", Text(statements[0]), StringComparison.Ordinal);
        Assert.DoesNotContain(statements, statement => statement.QuerySelector("a")!.GetAttribute("href")!.StartsWith("/platforms/jitsi-meet/", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_changed_the_registry_has_no_such_part()
    {
        using var unchanged = new SmallSite().Built();

        Assert.Null(unchanged.Open("sources/index.html").QuerySelector("#changed"));
    }

    IElement? Standing(string page) => site.Open(page).QuerySelector(".headline-standing");

    static string Text(IElement? element) =>
        string.Join(' ', element!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
