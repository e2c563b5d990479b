using Knowledgebase.Site.Lists;

namespace Knowledgebase.Site.Tests.Lists;

public sealed class LongListTests
{
    [Fact]
    public void A_list_that_a_page_can_carry_stands_whole()
    {
        var list = List(most: 5, ("2024", 3), ("2023", 2));

        Assert.True(list.IsWhole);
        Assert.Empty(list.Parts());
        Assert.Empty(list.Links());
        Assert.Null(list.AddressOf("2024"));
    }

    [Fact]
    public void A_longer_one_has_a_page_for_each_group_and_numbered_ones_for_what_does_not_fit_on_it()
    {
        var list = List(most: 5, ("2024", 12), ("2023", 1));

        Assert.Equal(["/events/2024/", "/events/2024/2/", "/events/2024/3/", "/events/2023/"], list.Parts().Select(part => part.Address));
        Assert.Equal(list.Groups.SelectMany(group => group.Entries), list.Parts().SelectMany(part => part.Entries));
        Assert.All(list.Parts(), part => Assert.InRange(part.Entries.Count, 1, 5));
    }

    [Fact]
    public void Every_part_leads_to_the_page_before_and_after_it_and_to_all_groups()
    {
        var parts = List(most: 5, ("2024", 12), ("2023", 1)).Parts().ToList();

        Assert.Equal([null, "/events/2024/", "/events/2024/2/", null], parts.Select(part => part.View.Previous?.Address));
        Assert.Equal(["/events/2024/2/", "/events/2024/3/", null, null], parts.Select(part => part.View.Next?.Address));
        Assert.All(parts, part => Assert.Equal(["/events/2024/", "/events/2023/"], part.View.Parts.Select(link => link.Address)));
        Assert.All(parts, part => Assert.Equal(part.Group.Label, Assert.Single(part.View.Parts, link => link.Here).Label));
        Assert.Equal(["Events: 2024", "Events: 2024, page 2", "Events: 2024, page 3", "Events: 2023"], parts.Select(part => part.View.TitleAfter("Events")));
    }

    [Theory]
    [InlineData("zoom", "Z")]
    [InlineData("Élan", "E")]
    [InlineData("8x8", "0–9")]
    [InlineData("会议", "0–9")]
    public void Names_stand_under_their_first_letter(string name, string letter) => Assert.Equal(letter, Letters.Of(name));

    static LongList<string> List(int most, params (string Year, int Count)[] years) => new("/events/", most,
        [.. years.Select(year => new ListGroup<string>(year.Year, year.Year, [.. Enumerable.Range(1, year.Count).Select(number => $"{year.Year}-{number}")]))]);
}
