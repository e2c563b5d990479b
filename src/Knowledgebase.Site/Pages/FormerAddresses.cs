using Knowledgebase.Facts.Model;

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
