using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class PairPageTests(RealSite site)
{
    [Fact]
    public void Every_two_platforms_have_a_page_in_alphabetical_order() => Assert.Empty(
        from first in Ids
        from second in Ids
        where string.CompareOrdinal(first, second) < 0
        let address = $"/compare/{first}-vs-{second}/"
        where site.Page(address) is not { IsRedirect: false }
        select address);

    [Fact]
    public void The_other_order_redirects_by_page_and_by_rule()
    {
        var rules = site.Read("_redirects").Split('\n').ToHashSet();

        Assert.Empty(
            from first in Ids
            from second in Ids
            where string.CompareOrdinal(first, second) < 0
            let other = $"/compare/{second}-vs-{first}/"
            let page = $"/compare/{first}-vs-{second}/"
            where site.Page(other)?.RefreshesTo != page || !rules.Contains($"{other} {page} 301!")
            select other);
    }

    [Fact]
    public void A_pair_has_a_row_for_every_question_with_the_answers_of_both()
    {
        var (first, second) = (Ids[0], Ids[1]);
        using var page = site.Open($"/compare/{first}-vs-{second}/");
        var answers = page.QuerySelectorAll("table tbody tr td a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal(
            from topic in site.Knowledge.Vocabulary.Topics
            from criterion in site.Knowledge.Vocabulary.CriteriaOf(topic.Value.Id)
            from platform in new[] { first, second }
            select $"/platforms/{platform}/{criterion.Id}/",
            answers);
    }

    [Fact]
    public void What_differs_is_marked_as_often_as_it_is_counted()
    {
        var today = site.Request.Today.Day;
        var (first, second) = (site.Knowledge.Platform(Ids[0])!, site.Knowledge.Platform(Ids[1])!);
        using var page = site.Open($"/compare/{first.Id}-vs-{second.Id}/");

        Assert.Equal(
            site.Knowledge.Compare(first, second, today).Count(answers => answers.Agreement == Agreement.Different),
            page.QuerySelectorAll("table tbody tr").Count(row => row.QuerySelector(".differs-mark") is { TextContent.Length: > 0 }));
    }

    List<string> Ids => [.. site.Knowledge.Platforms.Select(platform => platform.Value.Id).Order(StringComparer.Ordinal)];
}
