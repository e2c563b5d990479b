using System.Collections.Concurrent;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Names;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Markdown;

namespace Knowledgebase.Site.Pages;

/// <summary>
/// What pages of prose link to on this site. An address is known before anything is rendered; the parts of a page, which
/// fragments name, are only known when it is.
/// </summary>
internal sealed class ProseLinks
{
    readonly IReadOnlyList<Link> links;
    readonly ILookup<string, Link> withFragment;
    readonly HashSet<string> addresses;
    readonly ConcurrentBag<Link> leadingToNoPart = [];

    /// <param name="addresses">All that the site publishes.</param>
    public ProseLinks(KnowledgeBase knowledge, IEnumerable<string> addresses)
    {
        this.addresses = addresses.ToHashSet(StringComparer.Ordinal);
        links = [.. knowledge.Pages.SelectMany(prose => Links(prose, knowledge.Settings.Address))];
        withFragment = links.Where(link => link.Fragment != "").ToLookup(link => link.Page, StringComparer.Ordinal);
    }

    /// <summary>Looks for the parts of a page that are linked to. Threads may call this at once.</summary>
    /// <param name="html">The page as it is published.</param>
    public void LookForParts(string address, ReadOnlySpan<char> html)
    {
        foreach (var link in withFragment[address])
            if (!html.Contains($"id=\"{link.Fragment}\"", StringComparison.Ordinal))
                leadingToNoPart.Add(link);
    }

    /// <summary>A problem for each link that leads to nothing, once all pages have been looked at.</summary>
    public IEnumerable<Problem> Dead()
    {
        // Links to the sections of the site are those that people write by hand; pages of facts are too many to compare each with.
        var sections = new SpellingSuggester(addresses.Where(address => address.Count('/') == 2));
        return links
            .Where(link => !addresses.Contains(link.Page))
            .Select(link => SiteRules.DeadLink.At(link.At, $"This site has nothing at {link.Page}.{sections.DidYouMean(link.Page)}"))
            .Concat(leadingToNoPart.Select(link => SiteRules.DeadLink.At(link.At,
                $"The page {link.Page} has no part called {link.Fragment}. Open it and take the address of the heading that you mean.")));
    }

    static IEnumerable<Link> Links(Prose prose, string site)
    {
        // Any host will do where the site has no address yet.
        var root = new Uri(site == SiteSettings.AnyHost ? "https://site.invalid/" : site);
        var page = new Uri(root, Urls.Prose(prose.Id).TrimStart('/'));
        foreach (var (address, line, column) in MarkdownText.Links(prose.Body))
        {
            // An address from the root of the site is below the folder that the site may be published in.
            var written = address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) ? address[1..] : null;
            if (!(written is null ? Uri.TryCreate(page, address, out var target) : Uri.TryCreate(root, written, out target)) || !root.IsBaseOf(target))
                continue;
            yield return new Link(
                $"/{root.MakeRelativeUri(new Uri(target.GetLeftPart(UriPartial.Path)))}",
                Uri.UnescapeDataString(target.Fragment.TrimStart('#')),
                prose.BodyAt with { Line = prose.BodyAt.Line + line, Column = column + 1 });
        }
    }

    /// <param name="Page">The address on the site, without query and fragment.</param>
    /// <param name="Fragment">The part of the page; empty for the whole of it.</param>
    sealed record Link(string Page, string Fragment, Position At);
}
