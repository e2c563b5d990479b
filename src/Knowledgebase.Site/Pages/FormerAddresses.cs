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
        string[] listed = [.. pages.Where(page => page.IsListed).Select(page => page.Address).Order(StringComparer.Ordinal)];
        return
            from move in moves
            from address in Below(listed, move.To)
            let former = move.From + address[move.To.Length..]
            where taken.Add(former)
            select new Redirect(former, address);
    }

    // In ordinal order all addresses that begin alike stand together, and the beginning itself comes first.
    static IEnumerable<string> Below(string[] sorted, string beginning)
    {
        var first = Array.BinarySearch(sorted, beginning, StringComparer.Ordinal);
        return sorted.Skip(first < 0 ? ~first : first).TakeWhile(address => address.StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>
    /// Files that other sites and programs ask for by ids: data, feeds, badges, tables, and what stands beside pages. A page cannot
    /// stand in their place, so only hosts that follow rules lead on from them.
    /// </summary>
    public static IEnumerable<Redirect> OfFiles(KnowledgeBase knowledge, IReadOnlyList<Page> pages) =>
        OfIds(knowledge).Concat(BesidePages(knowledge, pages));

    static IEnumerable<Redirect> BesidePages(KnowledgeBase knowledge, IReadOnlyList<Page> pages)
    {
        var byAddress = pages.ToDictionary(page => page.Address, StringComparer.Ordinal);
        return
            from redirect in Of(knowledge, pages)
            from file in byAddress[redirect.To].Model().Alternates
            where file.Address.StartsWith(redirect.To, StringComparison.Ordinal) && (knowledge.Settings.HasHost || !file.NeedsHost)
            select new Redirect(redirect.From + file.Address[redirect.To.Length..], file.Address);
    }

    static IEnumerable<Redirect> OfIds(KnowledgeBase knowledge)
    {
        foreach (var (platform, _) in knowledge.Platforms)
        {
            foreach (var former in platform.Formerly)
            {
                yield return new Redirect(Urls.ApiPlatform(former.Value), Urls.ApiPlatform(platform.Id));
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
                yield return new Redirect(Urls.TipsOn(former.Value), Urls.TipsOn(platform.Id));
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
