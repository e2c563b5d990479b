using System.Text.Json;
using AngleSharp.Dom;

namespace Knowledgebase.Site.Tests.Pages;

/// <summary>Answers, ends of answers and events that are known already and have not come: nowhere are they told as what was or is.</summary>
public sealed class WhatIsToComeTests : IDisposable
{
    const string Coming = "From 1 March 2027: always label";

    readonly SmallSite site = new SmallSite(SmallInput.Complete()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: always
                since: 2027-03-01
                checked: 2026-11-21
                summary: It will always be on.
                evidence: [{ source: help-page }]
              - value: optional
                since: 2020-10-27
                until: 2027-03-01
                checked: 2026-11-21
                summary: It can be switched on.
                evidence: [{ source: help-page }]
              - value: none
                until: 2020-10-27
                checked: 2026-11-21
                summary: There was none.
                evidence: [{ source: help-page }]
            """)
        .With("platforms/jitsi-meet/use.yml", """
            purposes:
              - value: [service]
                since: 2031-05-01
                checked: 2026-11-21
                summary: Nothing else.
                evidence: [{ source: help-page }]
            ai-training:
              - value: no
                until: 2027-06
                checked: 2026-11-21
                summary: It has none.
                evidence: [{ source: help-page }]
            """)
        .With("platforms/zoom/events.yml", """
            - id: hearing
              kind: settlement
              date: 2027-02-03
              announced: 2026-11-01
              title: A hearing on the settlement
              summary: A court is to hear it.
              amount: { value: 5, currency: USD }
              status: proposed
              affects: [end-to-end-encryption]
              evidence: [{ source: court-file }]
            - id: settlement
              kind: settlement
              date: 2022-04-21
              title: The settlement
              summary: It was agreed.
              affects: [end-to-end-encryption]
              evidence: [{ source: court-file }]
            """)).Built();

    public void Dispose() => site.Dispose();

    [Fact]
    public void On_the_page_of_a_fact_an_answer_to_come_stands_apart_with_its_day()
    {
        using var page = site.Open("platforms/zoom/end-to-end-encryption/index.html");
        var (coming, before) = (Section(page, "to-come"), Section(page, "history"));

        Assert.Contains("Announced changes, as of 21 November 2026", coming, StringComparison.Ordinal);
        Assert.Contains("It will always be on.", coming, StringComparison.Ordinal);
        Assert.Contains("· from 1 March 2027 ·", coming, StringComparison.Ordinal);
        Assert.DoesNotContain("It will always be on.", before, StringComparison.Ordinal);
        Assert.Contains("There was none.", before, StringComparison.Ordinal);
        Assert.Contains("optional label", page.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Coming, page.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith($"{Coming}.", page.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_holds_until_then_that_is_said()
    {
        using var page = site.Open("platforms/jitsi-meet/purposes/index.html");

        Assert.Equal("No answer applies today", page.QuerySelector(".headline-answer")!.TextContent);
        Assert.Equal("From 1 May 2031: service label", page.QuerySelector(".headline-limit")!.TextContent);
        Assert.Contains("Nothing else.", Section(page, "to-come"), StringComparison.Ordinal);
        Assert.Null(page.GetElementById("history"));
    }

    [Theory]
    [InlineData("platforms/zoom/index.html")]
    [InlineData("questions/end-to-end-encryption/index.html")]
    [InlineData("compare/index.html")]
    [InlineData("compare/jitsi-meet-vs-zoom/index.html")]
    [InlineData("platforms/jitsi-meet/end-to-end-encryption/index.html")]
    public void Wherever_the_answer_of_today_stands_it_is_said_from_when_it_will_be_another(string file)
    {
        using var page = site.Open(file);

        Assert.Contains(Coming, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("platforms/jitsi-meet/index.html")]
    [InlineData("platforms/jitsi-meet/ai-training/index.html")]
    [InlineData("compare/index.html")]
    public void So_it_is_said_until_when_an_answer_holds_that_nothing_follows(string file)
    {
        using var page = site.Open(file);

        Assert.Contains("Until June 2027", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_of_how_answers_changed_draws_what_was_and_tells_what_is_to_come()
    {
        using var page = site.Open("questions/end-to-end-encryption/index.html");
        var rows = page.QuerySelectorAll(".course .periods tr").Select(row => row.TextContent.Trim()).ToList();

        Assert.DoesNotContain(page.QuerySelectorAll(".course .band title"), title => title.TextContent.Contains("always label", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("optional label27 October 2020today", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains(Coming, StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_says_from_when_what_rests_on_it_holds()
    {
        using var page = site.Open("sources/help-page/index.html");

        Assert.Contains("always label (from 1 March 2027)", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("optional label (from 27 October 2020 until 1 March 2027)", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_and_scripts_are_told_what_is_to_come_beside_the_answer_and_never_as_one_of_before()
    {
        var answers = Directory.GetFiles(Path.Join(site.Output, "data"), "*.json", SearchOption.AllDirectories)
            .Where(file => file.Replace('\\', '/').EndsWith("/answers/0.json", StringComparison.Ordinal))
            .Select(file => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement)
            .Single();
        var zoom = answers.GetProperty("answers").EnumerateArray().Single(answer => answer[0].GetString() == "optional label");
        Assert.Equal(Coming, zoom[3].GetString());
        Assert.Equal(["none label", "until 27 October 2020"], zoom[6].EnumerateArray().Select(part => part.GetString()));

        var platform = JsonDocument.Parse(File.ReadAllBytes(
            Assert.Single(Directory.GetFiles(Path.Join(site.Output, "data"), "zoom.json", SearchOption.AllDirectories), file => file.Contains("platforms", StringComparison.Ordinal)))).RootElement;
        Assert.Equal(Coming, platform.GetProperty("answers").GetProperty("end-to-end-encryption").GetProperty("toCome").GetString());
    }

    [Fact]
    public void An_event_that_was_announced_is_told_as_that_and_apart_from_what_happened()
    {
        using var page = site.Open("platforms/zoom/index.html");
        var (coming, happened) = (Section(page, "_to-come"), Section(page, "_events"));

        Assert.Contains("Announced for 3 February 2027", coming, StringComparison.Ordinal);
        Assert.Contains("A hearing on the settlement", coming, StringComparison.Ordinal);
        Assert.DoesNotContain("hearing", happened, StringComparison.Ordinal);
        Assert.Contains("Zoom name: 1 events from 2022 to 2022.", happened, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("events/index.html")]
    [InlineData("settlements/index.html")]
    [InlineData("platforms/zoom/end-to-end-encryption/index.html")]
    [InlineData("sources/court-file/index.html")]
    public void So_it_is_wherever_it_stands(string file)
    {
        using var page = site.Open(file);

        Assert.Contains("Announced for 3 February 2027", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html", ".brief", "The settlement", "hearing")]
    [InlineData("events/index.html", ".timeline title", "The settlement", "hearing")]
    public void It_is_not_among_what_happened(string file, string selector, string happened, string announced)
    {
        using var page = site.Open(file);
        var told = string.Concat(page.QuerySelectorAll(selector).Select(part => part.TextContent));

        Assert.Contains(happened, told, StringComparison.Ordinal);
        Assert.DoesNotContain(announced, told, StringComparison.Ordinal);
    }

    static string Section(IDocument page, string id) =>
        page.QuerySelector($"section[aria-labelledby='{id}']")?.TextContent ?? $"There is no section {id}.";
}
