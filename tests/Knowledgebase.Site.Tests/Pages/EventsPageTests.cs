namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class EventsPageTests(RealSite site)
{
    /// <summary>The list, or its first page and those of its years.</summary>
    IEnumerable<string> Addresses => site.Content.Select(page => page.Address)
        .Where(address => address == "/events/" || (address.StartsWith("/events/", StringComparison.Ordinal) && char.IsAsciiDigit(address["/events/".Length])));

    [Fact]
    public void Every_event_is_listed_and_the_newest_stand_first()
    {
        var all = (
            from platform in site.Knowledge.Platforms
            from happening in platform.Value.Events
            orderby happening.Value.Date.Earliest descending, happening.Value.Date.Latest, platform.Value.Id, happening.Value.Id
            select $"/events/{platform.Value.Id}/{happening.Value.Id}/").ToList();
        var pages = Addresses.Select(Listed).ToList();

        Assert.Equal(all.Order(StringComparer.Ordinal), pages.SelectMany(listed => listed).Distinct().Order(StringComparer.Ordinal));
        Assert.All(pages, listed => Assert.Equal(all.Where(listed.Contains), listed));
    }

    [Fact]
    public void Every_year_is_one_group_of_a_page() => Assert.All(Addresses, address =>
    {
        using var page = site.Open(address);
        var years = page.QuerySelectorAll("h2").Select(heading => heading.TextContent).ToList();

        Assert.Equal(years.Distinct().OrderDescending(), years);
    });

    [Fact]
    public void What_is_known_by_its_year_alone_stands_below_what_has_a_day_in_that_year() => Assert.All(Addresses, address =>
    {
        using var page = site.Open(address);
        Assert.All(page.QuerySelectorAll("section[aria-labelledby^=year-]"), year =>
        {
            var dates = year.QuerySelectorAll(".event-when time").Select(time => time.GetAttribute("datetime")!.Length == 4).ToList();
            Assert.Equal(dates.Order(), dates);
        });
    });

    [Fact]
    public void Events_can_be_filtered_by_what_they_are_and_say_who_says_so()
    {
        using var page = site.Open(Addresses.Last());
        var events = page.QuerySelectorAll(".event-entry");
        var offered = page.QuerySelectorAll("[data-filter] select[data-of=platform] option").Select(option => option.GetAttribute("value")).ToHashSet();

        Assert.NotEmpty(events);
        Assert.All(events, happening => Assert.Contains(happening.GetAttribute("data-platform"), offered));
        Assert.All(events, happening => Assert.Contains("According to: ", happening.TextContent, StringComparison.Ordinal));
    }

    List<string> Listed(string address)
    {
        using var page = site.Open(address);
        return [.. page.QuerySelectorAll("article h3 a").Select(link => link.GetAttribute("href")!)];
    }
}
