using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Outputs;

namespace Knowledgebase.Site.Pages;

/// <summary>
/// Names that would give two pages one address, so that only one of the two could be written, or would put a page into a
/// folder of files that hosts send with headers of their own.
/// </summary>
public static class TakenAddresses
{
    /// <param name="pages">All pages, redirects too.</param>
    internal static IReadOnlyList<Problem> In(SiteContext context, IEnumerable<Page> pages) =>
        Kept(context.Knowledge).ToList() is { Count: > 0 } kept ? kept : Shared(pages, []);

    /// <summary>What would stand at the address of something else, whatever gave both that address.</summary>
    internal static IReadOnlyList<Problem> Shared(IEnumerable<Page> pages, IEnumerable<OutputFile> files) =>
    [
        .. from place in pages.Select(page => (page.Address, page.At)).Concat(files.Select(file => (Address: Urls.OfFile(file.Address), At: (Position?)null)))
           group place.At by place.Address into places
           where places.Skip(1).Any()
           let known = places.OfType<Position>().ToList()
           // What no fact has named is a mistake of ours, and is told as one.
           where known.Count > 0
           select SiteRules.AddressTaken.At(known[^1], known.Count == 1
               ? $"The address {places.Key} belongs to another part of the site. Give this another name."
               : $"The address {places.Key} belongs to what stands at {known[0]} too. Give one of the two another id."),
    ];

    /// <summary>
    /// What has a name that the site keeps for itself. Most of these pages come with time, such as those of letters once platforms
    /// are many, and nobody should have to rename what has been published on the day when they do.
    /// </summary>
    static IEnumerable<Problem> Kept(KnowledgeBase knowledge)
    {
        foreach (var prose in knowledge.Pages)
            if (Urls.Prose(prose.Id) is var address && (address is Urls.Glossary or Urls.Readers || ResponseHeaders.Rules.Any(rule => rule.Folder == address)))
                yield return SiteRules.AddressTaken.At(prose.BodyAt, $"The address {address} belongs to another part of the site. Give this file another name.");
        foreach (var (platform, at) in knowledge.Platforms)
            if (Refusal(platform.Id) is { } refusal)
                yield return SiteRules.AddressTaken.At(at, refusal);
        foreach (var (source, at) in knowledge.Sources)
            if (source.Id == SourcesPage.Kinds)
                yield return SiteRules.AddressTaken.At(at, $"Below {Urls.Source(source.Id)} the site lists sources by kind, so a source cannot be called {source.Id}. Give it another id.");
    }

    /// <summary>Why a platform cannot have this id, in sentences; null where it can.</summary>
    public static string? Refusal(string platform) =>
        WhyNotCalled(platform) is { } why ? $"{why}, so a platform cannot be called {platform}. Give its folder another name." : null;

    static string? WhyNotCalled(string platform) =>
        platform == Letters.Folder ? $"Below {Urls.Platform(platform)} the site lists platforms by letter"
        : EventsPage.IsYear(platform) ? $"Below {Urls.EventsOf(platform)} the site lists the events of that year"
        // With a beginning or an end of it on both sides of what stands between them, nobody could tell which two are meant.
        : $"-{platform}-".Contains(Urls.Versus, StringComparison.Ordinal) ? $"The address of a comparison reads one{Urls.Versus}other"
        : null;
}
