using System.Text.RegularExpressions;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Names;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Feeds;

/// <summary>
/// Events to come as a calendar (iCalendar, RFC 5545). Those that were announced stay when their day has come, so that they do
/// not vanish from the calendars of people. A month or a year is an entry of all its days.
/// </summary>
internal static partial class CalendarFile
{
    /// <summary>Whether there is one: a calendar has at least one entry (RFC 5545, section 3.6).</summary>
    public static bool IsPublished(SiteContext context, IEnumerable<Platform> platforms) => EventsOf(context, platforms).Any();

    public static OutputFile Of(SiteContext context, string name, string title, IEnumerable<Platform> platforms)
    {
        var calendar = new Calendar { ProductId = "-//Knowledge base//Events//EN" };
        calendar.AddProperty("X-WR-CALNAME", PlainLine.Of(title));
        calendar.Events.AddRange(EventsOf(context, platforms).Select(each => Entry(context, each.Platform, each.Event)));
        return OutputFile.Text(Changes.Feeds.Calendar(name), FoldWithin().Replace(new CalendarSerializer().SerializeToString(calendar)!, "$1$2\r\n "));
    }

    static IEnumerable<(Platform Platform, Event Event)> EventsOf(SiteContext context, IEnumerable<Platform> platforms) =>
        from platform in platforms
        from happening in platform.Events
        where happening.Value.IsAhead(context.Today) || happening.Value.Announced?.Latest < happening.Value.Date.Earliest
        select (platform, happening.Value);

    static CalendarEvent Entry(SiteContext context, Platform platform, Event happening)
    {
        var page = context.Whole(Urls.Event(platform.Id, happening.Id));
        return new CalendarEvent
        {
            Uid = $"{platform.Id}.{happening.Id}@{new Uri(context.Knowledge.Settings.Address).Host}",
            DtStamp = new CalDateTime(context.Today.ToDateTime(TimeOnly.MinValue), CalDateTime.UtcTzId),
            Start = new CalDateTime(happening.Date.Earliest),
            End = new CalDateTime(happening.Date.Latest.AddDays(1)),
            Summary = PlainLine.Of($"{platform.Name}: {happening.Title}"),
            Description = PlainLine.Of($"{EventWords.Kind(happening.Kind)}. {happening.Summary} {page}"),
            Url = new Uri(page),
            Transparency = TransparencyType.Transparent,
        };
    }

    /// <summary>A long line that goes on in the next within a character of two halves, which no encoding can write apart.</summary>
    [GeneratedRegex("([\ud800-\udbff])\r\n ([\udc00-\udfff])", RegexOptions.CultureInvariant)]
    private static partial Regex FoldWithin();
}
