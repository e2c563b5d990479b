namespace Knowledgebase.Site.Pages;

/// <summary>The table of contents of the site: every kind of page, one line each.</summary>
internal static class AllPages
{
    public static IEnumerable<Page> Of(Publication publication) =>
    [
        HomePage.Of(publication),
        ComparePage.Of(publication),
        .. PairPage.Of(publication),
        ChoosePage.Of(publication),
        .. PlatformsPage.Of(publication),
        .. PlatformPage.Of(publication),
        .. FactPage.Of(publication),
        QuestionsPage.Of(publication),
        .. QuestionPage.Of(publication),
        .. EventsPage.Of(publication),
        .. SettlementsPage.Of(publication),
        ArticlesPage.Of(publication),
        .. ArticlePage.Of(publication),
        .. ProtectionsPage.Of(publication),
        .. ProtectionPage.Of(publication),
        .. SourcesPage.Of(publication),
        .. SourcePage.Of(publication),
        .. ProsePage.Of(publication),
        SearchPage.Of(publication),
        ContributePage.Of(publication),
        .. CoveragePage.Of(publication),
        NotFoundPage.Of(),
    ];

    public static IEnumerable<Redirect> RedirectsOf(Publication publication) =>
        PairPage.Redirects(publication).Concat(PlatformPage.Redirects(publication));
}
