using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Schemas;
using Knowledgebase.Site.Outputs.Cards;
using Knowledgebase.Site.Pages;

namespace Knowledgebase.Site;

/// <summary>What the site is going to hold, known before any page is rendered.</summary>
/// <param name="Pages">Pages with content of their own, in the order of <see cref="AllPages"/>.</param>
/// <param name="Redirects">Addresses of pages that lead on to others.</param>
internal sealed record SiteContents(
    SiteContext Context, Theme Theme, IReadOnlyList<Page> Pages, IReadOnlyList<Redirect> Redirects)
{
    EquatableList<InputSchema>? schemas;
    IReadOnlyList<Redirect>? hostRedirects;
    IReadOnlyDictionary<string, Card>? cards;

    /// <summary>The schemas that editors use for the facts.</summary>
    public EquatableList<InputSchema> Schemas => LazyInitializer.EnsureInitialized(ref schemas, () => InputSchemas.Of(Context.Knowledge));

    /// <summary>All redirects for hosts that follow rules: those of pages, and those of files.</summary>
    public IReadOnlyList<Redirect> HostRedirects =>
        LazyInitializer.EnsureInitialized(ref hostRedirects, () => [.. Redirects, .. FormerAddresses.OfFiles(this)]);

    /// <summary>What links to pages are shown with, by the addresses of the pages, none of which may be that of another.</summary>
    public IReadOnlyDictionary<string, Card> Cards => LazyInitializer.EnsureInitialized(ref cards, () => CardFiles.Of(Context));

    public static SiteContents Of(SiteContext context, Theme theme)
    {
        IReadOnlyList<Page> pages = [.. AllPages.Of(context)];
        return new SiteContents(context, theme, pages, [.. AllPages.RedirectsOf(context, pages)]);
    }
}
