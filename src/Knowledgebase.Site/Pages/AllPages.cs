namespace Knowledgebase.Site.Pages;

/// <summary>The table of contents of the site: every kind of page, one line each.</summary>
internal static class AllPages
{
    public static IEnumerable<Page> Of(SiteContext context) =>
    [
        HomePage.Of(context),
        ComparePage.Of(context),
        .. PairPage.Of(context),
        ChoosePage.Of(context),
        .. PlatformsPage.Of(context),
        .. PlatformPage.Of(context),
        .. FactPage.Of(context),
        QuestionsPage.Of(context),
        .. QuestionPage.Of(context),
        .. EventsPage.Of(context),
        .. SettlementsPage.Of(context),
        ArticlesPage.Of(context),
        .. ArticlePage.Of(context),
        .. ProtectionsPage.Of(context),
        .. ProtectionPage.Of(context),
        .. SourcesPage.Of(context),
        .. SourcePage.Of(context),
        .. ProsePage.Of(context),
        SearchPage.Of(context),
        ContributePage.Of(context),
        .. CoveragePage.Of(context),
        NotFoundPage.Of(),
    ];

    public static IEnumerable<Redirect> RedirectsOf(SiteContext context) =>
        PairPage.Redirects(context).Concat(PlatformPage.Redirects(context));
}
