using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Names;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Markdown;
using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site.Pages;

/// <summary>What people link to on this site by hand: from pages of prose, and where <c>site.yml</c> tells what these explain.</summary>
internal static class WrittenLinks
{
    /// <summary>A problem for each link that leads to nothing. Pages are rendered where their templates do not tell which parts they have.</summary>
    /// <exception cref="OperationCanceledException">Cancelled meanwhile.</exception>
    public static IEnumerable<Problem> Dead(KnowledgeBase knowledge, LiveSite site, CancellationToken cancellation)
    {
        var links = knowledge.Pages.SelectMany(prose => Links(prose, knowledge.Settings.Address)).Concat(Explanations(knowledge.Settings)).ToList();
        // Links to the sections of the site are those that people write by hand; pages of facts are too many to compare each with.
        var sections = new SpellingSuggester(site.PageAddresses.Where(address => address.Count('/') == 2));
        return links
            .Where(link => !site.Has(link.Page))
            .Select(link => SiteRules.DeadLink.At(link.At, $"This site has nothing at {link.Page}.{sections.DidYouMean(link.Page)}"))
            .Concat(links
                .Where(link => link.Fragment != "")
                .GroupBy(link => link.Page, StringComparer.Ordinal)
                .AsParallel()
                .SelectMany(page => WithoutPart(page, site, cancellation)));
    }

    static IEnumerable<Problem> WithoutPart(IGrouping<string, Link> links, LiveSite site, CancellationToken cancellation)
    {
        if (site.PageAt(links.Key) is not { } page)
            return [];
        var uncertain = links.Where(link => !site.Contents.Theme.Templates.AlwaysWrites(Theme.Page(page.Template), IdOf(link))).ToList();
        if (uncertain.Count == 0)
            return [];
        string html;
        try
        {
            html = site.Html(page, cancellation);
        }
        catch (TemplateException mistake)
        {
            return [mistake.Problem];
        }

        return
            from link in uncertain
            where !html.Contains(IdOf(link), StringComparison.Ordinal)
            select SiteRules.DeadLink.At(link.At, $"The page {link.Page} has no part called {link.Fragment}. Open it and take the address of the heading that you mean.");
    }

    static string IdOf(Link link) => $"id=\"{link.Fragment}\"";

    static IEnumerable<Link> Explanations(SiteSettings settings) =>
        from place in settings.Explained.All
        let parts = place.Value.Split('#')
        select new Link(parts[0], parts.ElementAtOrDefault(1) ?? "", place.At);

    static IEnumerable<Link> Links(Prose prose, string site)
    {
        // Any host will do where the site has no address yet.
        var root = new Uri(site == SiteSettings.AnyHost ? "https://site.invalid/" : site);
        var page = new Uri(root, Urls.Prose(prose.Id).TrimStart('/'));
        foreach (var (address, line, column) in MarkdownText.Links(prose.Body))
        {
            if (LinkAddress.Mistake(address) is not null)
                continue;
            // An address from the root of the site is below the folder that the site may be published in.
            var written = address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) ? address[1..] : null;
            if (!(written is null ? Uri.TryCreate(page, address, out var target) : Uri.TryCreate(root, written, out target)) || !root.IsBaseOf(target = Secured(target, root)))
                continue;
            yield return new Link(
                $"/{root.MakeRelativeUri(new Uri(target.GetLeftPart(UriPartial.Path)))}",
                PartOf(target),
                prose.At(line, column));
        }
    }

    // Whoever asks a host for a page by http gets it from the same host by https.
    static Uri Secured(Uri target, Uri root) => target.Scheme == Uri.UriSchemeHttp && root.Scheme == Uri.UriSchemeHttps && target.IsDefaultPort
        ? new UriBuilder(target) { Scheme = root.Scheme, Port = -1 }.Uri
        : target;

    // Browsers look for the words behind :~: by themselves, and find the top of every page.
    static string PartOf(Uri target) => Uri.UnescapeDataString(target.Fragment.TrimStart('#')).Split(":~:")[0] is var part && part.Equals("top", StringComparison.OrdinalIgnoreCase) ? "" : part;

    /// <param name="Page">The address on the site, without query and fragment.</param>
    /// <param name="Fragment">The part of the page; empty for the whole of it.</param>
    sealed record Link(string Page, string Fragment, Position At);
}
