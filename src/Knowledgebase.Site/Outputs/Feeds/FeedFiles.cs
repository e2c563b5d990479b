using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Names;
using Knowledgebase.Site.Changes;
using Feed = Knowledgebase.Site.Changes.Feeds;

namespace Knowledgebase.Site.Outputs.Feeds;

/// <summary>
/// What changed as Atom and JSON Feed, for everything, for each platform and for each question, and events to come as
/// calendars. Without an address of the site there are none: addresses in them are whole.
/// </summary>
internal static class FeedFiles
{
    /// <summary>How many of the latest changes a feed has.</summary>
    const int Most = 100;

    public static IEnumerable<OutputFile> Of(SiteContext context)
    {
        if (!context.Knowledge.Settings.HasHost)
            return [];
        var title = context.Knowledge.Settings.Title;
        return
        [
            .. Both(Feed.All, $"{title}: all changes", Urls.Changes, context.Changes.All),
            .. context.Platforms.SelectMany(platform =>
                Both(Feed.Platform(platform.Id), $"{title}: {platform.Name}", Urls.Platform(platform.Id), context.Changes.OfPlatform(platform.Id))),
            .. context.Knowledge.Vocabulary.Criteria.SelectMany(criterion =>
                Both(Feed.Question(criterion.Value.Id), $"{title}: {criterion.Value.Title}", Urls.Question(criterion.Value.Id), context.Changes.OfQuestion(criterion.Value.Id))),
            .. Calendar(Feed.AllEvents, $"{title}: events", context.Platforms),
            .. context.Platforms.SelectMany(platform => Calendar(Feed.Platform(platform.Id), $"{title}: {platform.Name}", [platform])),
        ];

        IEnumerable<OutputFile> Calendar(string name, string title, IReadOnlyList<Platform> platforms) =>
            CalendarFile.IsPublished(context, platforms) ? [CalendarFile.Of(context, name, title, platforms)] : [];

        IEnumerable<OutputFile> Both(string name, string title, string page, IEnumerable<ChangeItem> changes)
        {
            ChangeItem[] latest = [.. changes.Take(Most).Select(change => change with { Title = PlainLine.Of(change.Title), Text = PlainLine.Of(change.Text) })];
            var feed = new FeedContents(PlainLine.Of(title), context.Whole(page), PlainLine.Of(context.Knowledge.Settings.Title), latest);
            return [OutputFile.Later(Feed.Atom(name), () => AtomFeed.Write(context, feed, Feed.Atom(name))), OutputFile.Later(Feed.Json(name), () => JsonFeed.Write(context, feed, Feed.Json(name)))];
        }
    }

    /// <summary>An id that stays the same wherever an entry is read (RFC 4151).</summary>
    public static string TagOf(SiteContext context, DateOnly day, string id) =>
        FormattableString.Invariant($"tag:{new Uri(context.Knowledge.Settings.Address).Host},{day:yyyy-MM-dd}:{id}");
}

/// <summary>What a feed holds, whatever its format.</summary>
/// <param name="Page">The whole address of the page that tells the same.</param>
/// <param name="Author">Who writes it.</param>
/// <param name="Changes">Newest first.</param>
internal sealed record FeedContents(string Title, string Page, string Author, IReadOnlyList<ChangeItem> Changes);
