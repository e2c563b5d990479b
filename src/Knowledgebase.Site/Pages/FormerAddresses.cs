using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Changes;
using Knowledgebase.Site.Outputs.Cards;
using Knowledgebase.Site.Outputs.Feeds;

namespace Knowledgebase.Site.Pages;

/// <summary>Every page below the address of something with a new id can still be had below the address that it had before.</summary>
internal static class FormerAddresses
{
    /// <param name="pages">
    /// All pages with content of their own. What stands at an address keeps it, as recorded states do below the ids of their day.
    /// </param>
    public static IEnumerable<Redirect> Of(SiteContext context, IReadOnlyList<Page> pages)
    {
        var moves = Moves(context.Knowledge).ToList();
        if (moves.Count == 0)
            return [];
        var taken = pages.Select(page => page.Address).ToHashSet(StringComparer.Ordinal);
        string[] listed = [.. pages.Where(page => page.IsListed).Select(page => page.Address).Order(StringComparer.Ordinal)];
        return
            (from move in moves
             from address in Below(listed, move.To)
             select new Redirect(move.From + address[move.To.Length..], address))
            .Concat(OfPairs(context))
            .Where(redirect => taken.Add(redirect.From));
    }

    // By which name one comes first may have been the other way round.
    static IEnumerable<Redirect> OfPairs(SiteContext context) =>
        from pair in PairPage.Pairs(context)
        from first in NamesOf(pair.First)
        from second in NamesOf(pair.Second)
        where (first, second) != (pair.First.Id, pair.Second.Id)
        from address in new[] { Urls.PairInThisOrder(first, second), Urls.PairInThisOrder(second, first) }
        select new Redirect(address, Urls.Pair(pair.First.Id, pair.Second.Id));

    // In ordinal order all addresses that begin alike stand together, and the beginning itself comes first.
    static IEnumerable<string> Below(string[] sorted, string beginning)
    {
        var first = Array.BinarySearch(sorted, beginning, StringComparer.Ordinal);
        return sorted.Skip(first < 0 ? ~first : first).TakeWhile(address => address.StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>
    /// Files that other sites and programs ask for by ids: data, feeds, badges, tables, cards, and what stands beside pages. A page cannot
    /// stand in their place, so only hosts that follow rules lead on from them.
    /// </summary>
    public static IEnumerable<Redirect> OfFiles(SiteContents contents)
    {
        Redirect[] moved = [.. Of(contents.Context, contents.Pages)];
        return OfIds(contents.Context).Concat(BesidePages(contents, moved)).Concat(Cards(contents, moved));
    }

    static IEnumerable<Redirect> Cards(SiteContents contents, IEnumerable<Redirect> moved) =>
        from redirect in moved
        where contents.Cards.ContainsKey(redirect.To)
        select new Redirect(CardFiles.AddressOf(redirect.From), CardFiles.AddressOf(redirect.To));

    // Its own first, then those that it had before.
    static IEnumerable<string> NamesOf(Platform platform) => platform.Formerly.Select(former => former.Value).Prepend(platform.Id);

    static IEnumerable<Redirect> BesidePages(SiteContents contents, IEnumerable<Redirect> moved)
    {
        var byAddress = contents.Pages.ToDictionary(page => page.Address, StringComparer.Ordinal);
        return
            from redirect in moved
            from file in byAddress[redirect.To].Model().Alternates
            where file.Address.StartsWith(redirect.To, StringComparison.Ordinal) && (contents.Context.Knowledge.Settings.HasHost || !file.NeedsHost)
            select new Redirect(redirect.From + file.Address[redirect.To.Length..], file.Address);
    }

    static IEnumerable<Redirect> OfIds(SiteContext context)
    {
        var knowledge = context.Knowledge;
        foreach (var (platform, _) in knowledge.Platforms)
        {
            foreach (var former in platform.Formerly)
            {
                yield return new Redirect(Urls.ApiPlatform(former.Value), Urls.ApiPlatform(platform.Id));
                yield return new Redirect(Urls.Embed(former.Value), Urls.Embed(platform.Id));
                yield return new Redirect(Urls.Badge(former.Value), Urls.Badge(platform.Id));
                foreach (var feed in OfFeeds(knowledge, Feeds.Platform(former.Value), Feeds.Platform(platform.Id)))
                    yield return feed;
                if (knowledge.Settings.HasHost && CalendarFile.IsPublished(context, [platform]))
                    yield return new Redirect(Feeds.Calendar(Feeds.Platform(former.Value)), Feeds.Calendar(Feeds.Platform(platform.Id)));
            }
            foreach (var name in NamesOf(platform))
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
            foreach (var name in NamesOf(platform))
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
