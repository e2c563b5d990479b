namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class EventsPageTests(RealSite site)
{
    [Fact]
    public void Every_event_is_listed_and_the_newest_stand_first()
    {
        using var page = site.Open("/events/");
        var listed = page.QuerySelectorAll("article h3 a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(
            from platform in site.Knowledge.Platforms
            from happening in platform.Value.Events
            orderby happening.Value.Date.Latest descending, platform.Value.Id, happening.Value.Id
            select $"/platforms/{platform.Value.Id}/#event-{happening.Value.Id}",
            listed);
    }

    [Fact]
    public void Every_year_is_one_group()
    {
        using var page = site.Open("/events/");
        var years = page.QuerySelectorAll("h2").Select(heading => heading.TextContent).ToList();

        Assert.Equal(
            site.Knowledge.Platforms.SelectMany(platform => platform.Value.Events).Select(happening => $"{happening.Value.Date.Year}").Distinct().OrderDescending(),
            years);
    }
}
