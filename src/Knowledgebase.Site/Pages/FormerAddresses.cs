using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Changes;

namespace Knowledgebase.Site.Pages;

/// <summary>Every page below the address of something with a new id can still be had below the address that it had before.</summary>
internal static class FormerAddresses
{
    /// <param name="pages">
    /// All pages with content of their own. What stands at an address keeps it, as recorded states do below the ids of their day.
    /// </param>
    public static IEnumerable<Redirect> Of(KnowledgeBase knowledge, IReadOnlyList<Page> pages)
    {
        var moves = Moves(knowledge).ToList();
        if (moves.Count == 0)
            return [];
        var taken = pages.Select(page => page.Address).ToHashSet(StringComparer.Ordinal);
        return
            from move in moves
            from page in pages
            where page.IsListed && page.Address.StartsWith(move.To, StringComparison.Ordinal)
            let former = move.From + page.Address[move.To.Length..]
            where taken.Add(former)
            select new Redirect(former, page.Address);
    }

    /// <summary>
    /// Files that other sites and programs ask for by ids: data, feeds, badges and tables. A page cannot stand in their place, so
    /// only hosts that follow rules lead on from them.
    /// </summary>
    public static IEnumerable<Redirect> OfFiles(KnowledgeBase knowledge)
    {
        foreach (var (platform, _) in knowledge.Platforms)
        {
            foreach (var former in platform.Formerly)
            {
                yield return new Redirect(Urls.ApiPlatform(former.Value), Urls.ApiPlatform(platform.Id));
                yield return new Redirect(Urls.PrivacyDescription(former.Value), Urls.PrivacyDescription(platform.Id));
                yield return new Redirect(Urls.Embed(former.Value), Urls.Embed(platform.Id));
                yield return new Redirect(Urls.Badge(former.Value), Urls.Badge(platform.Id));
                foreach (var feed in OfFeeds(knowledge, Feeds.Platform(former.Value), Feeds.Platform(platform.Id)))
                    yield return feed;
            }
            foreach (var name in platform.Formerly.Select(former => former.Value).Prepend(platform.Id))
                foreach (var (criterion, _) in knowledge.Vocabulary.Criteria)
                    foreach (var id in criterion.Formerly.Select(former => former.Value).Prepend(criterion.Id))
                        if ((name, id) != (platform.Id, criterion.Id))
                            yield return new Redirect(Urls.Badge(name, id), Urls.Badge(platform.Id, criterion.Id));
        }
        foreach (var (criterion, _) in knowledge.Vocabulary.Criteria)
            foreach (var former in criterion.Formerly)
            {
                yield return new Redirect(Urls.ApiCriterion(former.Value), Urls.ApiCriterion(criterion.Id));
                foreach (var feed in OfFeeds(knowledge, Feeds.Question(former.Value), Feeds.Question(criterion.Id)))
                    yield return feed;
            }
    }

    // Without an address of the site there are no feeds.
    static Redirect[] OfFeeds(KnowledgeBase knowledge, string from, string to) => knowledge.Settings.HasHost
        ? [new Redirect(Feeds.Atom(from), Feeds.Atom(to)), new Redirect(Feeds.Json(from), Feeds.Json(to))]
        : [];

    // Beginnings of addresses: what they were, and what they are.
    static IEnumerable<Redirect> Moves(KnowledgeBase knowledge)
    {
        foreach (var (source, _) in knowledge.Sources)
            foreach (var former in source.Formerly)
                yield return new Redirect(Urls.Source(former.Value), Urls.Source(source.Id));
        foreach (var (criterion, _) in knowledge.Vocabulary.Criteria)
            foreach (var former in criterion.Formerly)
                yield return new Redirect(Urls.Question(former.Value), Urls.Question(criterion.Id));
        foreach (var (platform, _) in knowledge.Platforms)
        {
            foreach (var former in platform.Formerly)
            {
                yield return new Redirect(Urls.Platform(former.Value), Urls.Platform(platform.Id));
                yield return new Redirect(Urls.ProtectionOn(former.Value), Urls.ProtectionOn(platform.Id));
                yield return new Redirect(Urls.EventsOf(former.Value), Urls.EventsOf(platform.Id));
            }
            foreach (var name in platform.Formerly.Select(former => former.Value).Prepend(platform.Id))
            {
                foreach (var (criterion, _) in knowledge.Vocabulary.Criteria)
                    foreach (var former in criterion.Formerly)
                        yield return new Redirect(Urls.Fact(name, former.Value), Urls.Fact(platform.Id, criterion.Id));
                foreach (var (happening, _) in platform.Events)
                    foreach (var former in happening.Formerly)
                        yield return new Redirect(Urls.Event(name, former.Value), Urls.Event(platform.Id, happening.Id));
            }
        }
    }
}
