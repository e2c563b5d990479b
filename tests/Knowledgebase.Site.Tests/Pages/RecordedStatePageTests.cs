namespace Knowledgebase.Site.Tests.Pages;

public sealed class RecordedStatePageTests : IDisposable
{
    const string Recorded = """
        - id: zoom/end-to-end-encryption/2026-11-19
          now: [{ answer: none, words: Not at all, standing: reported, checked: 2026-11-18, sources: [news, gone-file] }]
        - id: zoom/end-to-end-encryption/2026-11-20
          was: [{ answer: none, words: Not at all, standing: reported, checked: 2026-11-18, sources: [news, gone-file] }]
          now: [{ answer: optional, words: On request, standing: confirmed, checked: 2026-11-20, sources: [court-file] }]
        - id: zoom/end-to-end-encryption/2026-11-20-2
          was: [{ answer: optional, words: On request, standing: confirmed, checked: 2026-11-20, sources: [court-file] }]
          now: [{ answer: always, words: Always on, standing: confirmed, checked: 2026-11-20, sources: [court-file] }]
        - id: vanished/lost-question/2026-11-19
          now: [{ answer: some, words: Some of it, standing: confirmed, checked: 2026-11-18, sources: [court-file] }]
        - id: zoom-meetings/ai-training/2026-11-18
          now: [{ answer: no, words: "Never", standing: confirmed, checked: 2026-11-18, sources: [court-file] }]
        """;

    readonly SmallSite site = new(SmallInput.Complete().With("changes/2026-11.yml", Recorded));

    public RecordedStatePageTests() => site.Built();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Each_recorded_state_stays_at_its_address_with_its_words_and_sources_of_the_day()
    {
        using var page = site.Open("platforms/zoom/end-to-end-encryption/2026-11-19/index.html");

        Assert.Equal("Not at all", page.QuerySelector(".recorded-answer h2")!.TextContent);
        Assert.Equal(["/sources/news/"], page.QuerySelectorAll(".recorded-answer li a").Select(link => link.GetAttribute("href")!));
        Assert.Contains("gone-file", page.QuerySelector(".recorded-answer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".notice a"), link => link.GetAttribute("href") == "/platforms/zoom/end-to-end-encryption/");
    }

    [Fact]
    public void It_tells_what_has_changed_since_and_two_changes_on_one_day_have_two_pages()
    {
        using var page = site.Open("platforms/zoom/end-to-end-encryption/2026-11-19/index.html");

        Assert.Equal(
            ["/platforms/zoom/end-to-end-encryption/2026-11-20/", "/platforms/zoom/end-to-end-encryption/2026-11-20-2/"],
            page.QuerySelectorAll("[aria-labelledby=_since] a").Select(link => link.GetAttribute("href")!));
        using var first = site.Open("platforms/zoom/end-to-end-encryption/2026-11-20/index.html");
        using var second = site.Open("platforms/zoom/end-to-end-encryption/2026-11-20-2/index.html");
        Assert.Equal(("On request", "Always on"), (first.QuerySelector(".recorded-answer h2")!.TextContent, second.QuerySelector(".recorded-answer h2")!.TextContent));
        Assert.NotEqual(first.Title, second.Title);
        Assert.Contains("Today’s answer or its sources are different", second.QuerySelector("[aria-labelledby=_since]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vanished/lost-question/2026-11-19", "Some of it")]
    [InlineData("zoom-meetings/ai-training/2026-11-18", "Never")]
    public void It_stays_when_the_platform_and_the_question_are_gone_or_have_another_id(string state, string words)
    {
        using var page = site.Open($"platforms/{state}/index.html");

        Assert.Equal(words, page.QuerySelector(".recorded-answer h2")!.TextContent);
    }

    [Fact]
    public void Search_engines_and_the_sitemap_do_not_list_it()
    {
        using var page = site.Open("platforms/zoom/end-to-end-encryption/2026-11-19/index.html");

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("2026-11-19", site.Read("sitemap-1.xml"), StringComparison.Ordinal);
    }
}
