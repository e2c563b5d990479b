using Knowledgebase.Site.Pictures;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>Everything that happened, newest first, year by year.</summary>
internal static class EventsPage
{
    public static Page Of(Publication publication) => new(Addresses.Events, "events", () => Model(publication));

    static EventsModel Model(Publication publication)
    {
        var events =
            (from platform in publication.Knowledge.Platforms
             from happening in platform.Value.Events
             orderby happening.Value.Date.Latest descending, platform.Value.Id, happening.Value.Id
             select (Platform: platform.Value, Event: happening)).ToList();
        return new EventsModel(
            "Events",
            $"{events.Count} settlements, fines, breaches, flaws, policy changes and features of video call services, with sources.",
            events.Count,
            TimelinePicture.Of([.. events.Select(pair => pair.Event.Value)], "All services"),
            [
                .. events
                    .GroupBy(pair => pair.Event.Value.Date.Year)
                    .Select(year => new EventsYear(year.Key, [.. year.Select(pair => EventView.Of(publication.Knowledge, pair.Platform, pair.Event))])),
            ]);
    }
}

/// <summary>What the template <c>events</c> is given.</summary>
/// <param name="Timeline">Null where no event is known.</param>
internal sealed record EventsModel(
    string Title, string Description, int Count, TimelinePicture? Timeline, IReadOnlyList<EventsYear> Years)
    : PageModel(Title, Description)
{
    public override IReadOnlyList<string> Styles => ["pictures.css"];
}

/// <summary>The events of a year.</summary>
internal sealed record EventsYear(int Year, IReadOnlyList<EventView> Events);
