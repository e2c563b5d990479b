using System.Globalization;
using Knowledgebase.Site.Changes;
using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Outputs.Feeds;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>What changed for readers, newest first; with many changes each month has a page.</summary>
internal static class ChangesPage
{
    const int Most = 300;

    /// <summary>How many of the latest stand on the first page where not all can.</summary>
    const int Latest = 50;

    public static IEnumerable<Page> Of(SiteContext context)
    {
        var list = new LongList<ChangeItem>(Urls.Changes, Most,
        [
            .. context.Changes.All
                .GroupBy(item => (item.Day.Year, item.Day.Month))
                .Select(month => new ListGroup<ChangeItem>(
                    month.First().Day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                    month.First().Day.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
                    [.. month])),
        ]);
        return list.Pages("changes",
            () => Model(context, list.IsWhole ? context.Changes.All : context.Changes.All.Take(Latest), list.Links(), null),
            part => Model(context, part.Entries, part.View.Parts, part.View));
    }

    static ChangesModel Model(SiteContext context, IEnumerable<ChangeItem> items, IReadOnlyList<PartLink> parts, PartView? part) => new(
        part is null ? "What changed" : part.TitleAfter("What changed"),
        $"Answers about {context.Knowledge.Settings.Subject.Kind} that changed, or whose evidence did, and new events{(part is null ? ", newest first" : $" of {part.Label}")}.",
        [.. items.GroupBy(item => item.Day).Select(day => new ChangesDay(day.Key.View(), [.. day.Select(item => item.View())]))],
        Feeds.OfAll,
        CalendarFile.IsPublished(context, context.Platforms) ? new Alternate("text/calendar", Feeds.Calendar(Feeds.AllEvents), "Calendar of events to come") : null,
        parts,
        part);
}

/// <summary>What the template <c>changes</c> is given.</summary>
/// <param name="Days">Newest first.</param>
/// <param name="Calendar">That of events to come; null where none are known.</param>
/// <param name="Parts">The months, where each has a page; empty where all changes stand on one.</param>
/// <param name="Part">The month whose page it is; null for the first page.</param>
internal sealed record ChangesModel(
    string Title,
    string Description,
    IReadOnlyList<ChangesDay> Days,
    IReadOnlyList<Alternate> Feeds,
    Alternate? Calendar,
    IReadOnlyList<PartLink> Parts,
    PartView? Part) : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => Calendar is null ? Feeds : [.. Feeds, Calendar];
}

/// <summary>The changes of a day.</summary>
internal sealed record ChangesDay(DateView Day, IReadOnlyList<ChangeView> Changes);
