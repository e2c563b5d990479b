namespace Knowledgebase.Site.Tests.Pages;

public sealed class ChangesPageTests
{
    [Fact]
    public void Changes_stand_newest_first_each_with_the_page_that_tells_more()
    {
        using var site = new SmallSite(SmallInput.Complete().With("changes/2026-11.yml", """
            - id: zoom/end-to-end-encryption/2026-11-19
              now: [{ answer: none, words: Not at all, standing: reported, checked: 2026-11-18, sources: [news] }]
            - id: zoom/end-to-end-encryption/2026-11-20
              was: [{ answer: none, words: Not at all, standing: reported, checked: 2026-11-18, sources: [news] }]
              now: [{ answer: always, words: Always on, standing: confirmed, checked: 2026-11-20, sources: [court-file] }]
            - id: events/zoom/settlement/2026-11-20
              event: { title: The deal, kind: settlement, date: 2022-04-21, amount: "85,000,000 USD", status: final, sources: [court-file] }
            """)).Built();
        using var page = site.Open("changes/index.html");

        Assert.Equal(["20 November 2026", "19 November 2026"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(
            ["/platforms/zoom/end-to-end-encryption/2026-11-20/", "/events/zoom/settlement/", "/platforms/zoom/end-to-end-encryption/2026-11-19/"],
            page.QuerySelectorAll(".changes a").Select(link => link.GetAttribute("href")!));
        Assert.Equal("Now: Always on (confirmed). Before: Not at all (reported).", page.QuerySelector(".changes dd")!.TextContent);
    }

    [Fact]
    public void Of_two_changes_on_one_day_the_second_stands_first_and_sources_are_told_only_where_they_are_others()
    {
        using var site = new SmallSite(SmallInput.Complete().With("changes/2026-11.yml", """
            - id: events/zoom/settlement/2026-11-20
              event-was: { title: The deal, kind: settlement, date: 2022-04-21, status: pending, sources: [court-file] }
              event: { title: The deal, kind: settlement, date: 2022-04-21, status: proposed, sources: [court-file] }
            - id: events/zoom/settlement/2026-11-20-2
              event-was: { title: The deal, kind: settlement, date: 2022-04-21, status: proposed, sources: [court-file] }
              event: { title: The deal, kind: settlement, date: 2022-04-21, status: final, sources: [court-file] }
            """)).Built();
        using var page = site.Open("changes/index.html");

        Assert.Equal(["Status: Final. Before: Proposed.", "Status: Proposed. Before: Pending."], page.QuerySelectorAll(".changes dd").Select(text => text.TextContent));
    }

    [Fact]
    public void Many_changes_of_one_kind_and_day_are_told_together_and_many_months_have_pages()
    {
        var input = SmallInput.Complete();
        for (var month = 1; month <= 9; month++)
            input.With($"changes/2026-0{month}.yml", string.Concat(Enumerable.Range(1, 90).Select(number => $$"""
                - id: zoom/question-{{number}}-of-{{month}}/2026-0{{month}}-11
                  {{(number > 40 ? "was: [{ answer: b, words: B, standing: confirmed, checked: 2026-01-01 }]" : "")}}
                  now: [{ answer: a, words: A, standing: confirmed, checked: 2026-01-01 }]

                """)));
        using var site = new SmallSite(input).Built();
        using var page = site.Open("changes/index.html");
        using var march = site.Open("changes/2026-03/index.html");

        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/changes/2026-03/");
        Assert.Equal(51, march.QuerySelectorAll(".changes dt").Length);
        Assert.Contains(march.QuerySelectorAll(".changes dt"), title => title.TextContent == "Zoom name: 40 answers recorded for the first time");
    }
}
