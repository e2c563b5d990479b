using System.Globalization;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Changes;
using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Pictures;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

using Happening = (Platform Platform, Located<Event> Event);

/// <summary>Everything that happened, newest first, year by year; with many events each year has a page.</summary>
internal static class EventsPage
{
    const int Most = 600;

    /// <summary>Beyond so many, a page leaves out what an event's own entry says of it.</summary>
    const int MostInFull = 250;

    /// <summary>How many of the latest stand on the first page where not all can.</summary>
    const int Latest = 50;

    /// <summary>Whether the events of a year can have a page of this name.</summary>
    public static bool IsYear(string name) => name.Length == 4 && name.All(char.IsAsciiDigit);

    public static IEnumerable<Page> Of(SiteContext context)
    {
        var events =
            (from platform in context.Knowledge.Platforms
             from happening in platform.Value.Events
             orderby happening.Value.Date.Earliest descending, happening.Value.Date.Latest, platform.Value.Id, happening.Value.Id
             select (Platform: platform.Value, Event: happening)).ToList();
        var list = new LongList<Happening>(Urls.Events, Most, [.. ByYear(events).Select(year =>
            new ListGroup<Happening>(year.Key.ToString(CultureInfo.InvariantCulture), year.Key.ToString(CultureInfo.InvariantCulture), [.. year]))]);
        return list.Pages("events", () => Model(context, events, list), part => Model(context, part));
    }

    static EventsModel Model(SiteContext context, List<Happening> events, LongList<Happening> list) => new(
        "Events",
        string.Create(CultureInfo.InvariantCulture, $"{events.Count:N0} settlements, fines, breaches, flaws, policy changes and features of {context.Knowledge.Settings.Subject.Kind}, with sources."),
        TimelinePicture.Of([.. events.Select(pair => pair.Event.Value).Where(happening => !happening.IsAhead(context.Today))], $"All {context.Knowledge.Settings.Subject.Plural}"),
        Years(context, list.IsWhole ? events : events.Take(Latest)),
        list.Links(),
        null,
        EventFilter.Of(list.IsWhole ? events : events.Take(Latest).ToList()),
        list.IsWhole && events.Count > MostInFull);

    static EventsModel Model(SiteContext context, ListPart<Happening> part) => new(
        part.View.TitleAfter("Events"),
        $"What happened to {context.Knowledge.Settings.Subject.Kind} in {part.View.Label}, newest first, with sources.",
        null,
        Years(context, part.Entries),
        part.View.Parts,
        part.View,
        EventFilter.Of(part.Entries),
        false);

    static IReadOnlyList<EventsYear> Years(SiteContext context, IEnumerable<Happening> events) =>
    [
        .. ByYear(events).Select(year =>
            new EventsYear(year.Key, [.. year.Select(pair => EventView.Of(context, pair.Platform, pair.Event))])),
    ];

    static IEnumerable<IGrouping<int, Happening>> ByYear(IEnumerable<Happening> events) => events.GroupBy(pair => pair.Event.Value.Date.Year);
}

/// <summary>What the template <c>events</c> is given.</summary>
/// <param name="Timeline">Null where no event is known, and on the page of a year.</param>
/// <param name="Parts">The years, where each has a page; empty where all events stand on one.</param>
/// <param name="Brief">Whether events are listed without their summaries.</param>
/// <param name="Filter">What events can be filtered by.</param>
/// <param name="Part">The year whose page it is; null for the first page.</param>
internal sealed record EventsModel(
    string Title,
    string Description,
    TimelinePicture? Timeline,
    IReadOnlyList<EventsYear> Years,
    IReadOnlyList<PartLink> Parts,
    PartView? Part,
    EventFilter Filter,
    bool Brief) : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile("events.json")), .. Feeds.OfAll];

    public override IReadOnlyList<string> Scripts => ["scripts/shared/list-filter.js"];

    public override IReadOnlyList<string> Styles => ["styles/pictures.css"];
}

/// <summary>The events of a year.</summary>
internal sealed record EventsYear(int Year, IReadOnlyList<EventView> Events);

/// <summary>What the events of a page can be filtered by: the services, kinds and years that occur.</summary>
internal sealed record EventFilter(IReadOnlyList<FilterChoice> Platforms, IReadOnlyList<FilterChoice> Kinds, IReadOnlyList<FilterChoice> Years)
{
    public static EventFilter Of(IReadOnlyCollection<Happening> events) => new(
        [
            .. events.Select(pair => pair.Platform).Distinct()
                .OrderBy(platform => platform.Name, StringComparer.OrdinalIgnoreCase)
                .Select(platform => new FilterChoice(platform.Id, platform.Name)),
        ],
        [.. events.Select(pair => pair.Event.Value.Kind).Distinct().Order().Select(kind => EventWords.Kind(kind)).Select(kind => new FilterChoice(kind, kind))],
        [
            .. events.Select(pair => pair.Event.Value.Date.Year).Distinct().OrderDescending()
                .Select(year => year.ToString(CultureInfo.InvariantCulture)).Select(year => new FilterChoice(year, year)),
        ]);
}

/// <summary>An option of a filter.</summary>
internal sealed record FilterChoice(string Id, string Label);
