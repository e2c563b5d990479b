namespace Knowledgebase.Site.Pages;

/// <summary>A kind of page.</summary>
/// <param name="Template">The name of its template in the folder <c>pages</c> of the theme.</param>
/// <param name="Model">What the template is given. Templates are checked against this type before anything is rendered.</param>
/// <param name="Pages">All pages of the kind.</param>
internal sealed record PageKind(string Template, Type Model, Func<SiteContext, IEnumerable<Page>> Pages)
{
    /// <summary>A kind of which there is one page.</summary>
    public PageKind(string template, Type model, Func<SiteContext, Page> page)
        : this(template, model, IEnumerable<Page> (context) => [page(context)])
    {
    }
}

/// <summary>The table of contents of the site: every kind of page, one line each.</summary>
internal static class AllPages
{
    /// <summary>In the order of the sitemap.</summary>
    public static IReadOnlyList<PageKind> Kinds { get; } =
    [
        new("home", typeof(HomeModel), HomePage.Of),
        new("compare", typeof(CompareModel), ComparePage.Of),
        new("pair", typeof(PairModel), PairPage.Of),
        new("choose", typeof(ChooseModel), ChoosePage.Of),
        new("platforms", typeof(PlatformsModel), PlatformsPage.Of),
        new("platform", typeof(PlatformModel), PlatformPage.Of),
        new("fact", typeof(FactModel), FactPage.Of),
        new("recorded-state", typeof(RecordedStateModel), RecordedStatePage.Of),
        new("questions", typeof(QuestionsModel), QuestionsPage.Of),
        new("question", typeof(QuestionModel), QuestionPage.Of),
        new("events", typeof(EventsModel), EventsPage.Of),
        new("event", typeof(EventModel), EventPage.Of),
        new("changes", typeof(ChangesModel), ChangesPage.Of),
        new("settlements", typeof(SettlementsModel), SettlementsPage.Of),
        new("articles", typeof(ArticlesModel), ArticlesPage.Of),
        new("article", typeof(ArticleModel), ArticlePage.Of),
        new("tips", typeof(TipsModel), TipsPage.Of),
        new("platform-tips", typeof(PlatformTipsModel), PlatformTipsPage.Of),
        new("glossary", typeof(GlossaryModel), GlossaryPage.Of),
        new("leaving", typeof(LeavingModel), LeavingPage.Of),
        new("readers", typeof(ReadersModel), ReadersPage.Of),
        new("reader", typeof(ReaderModel), ReaderPage.Of),
        new("sources", typeof(SourcesModel), SourcesPage.Of),
        new("source", typeof(SourceModel), SourcePage.Of),
        new("prose", typeof(ProseModel), ProsePage.Of),
        new("search", typeof(SearchModel), SearchPage.Of),
        new("api", typeof(ApiModel), ApiPage.Of),
        new("contribute", typeof(ContributeModel), ContributePage.Of),
        new("coverage", typeof(CoverageModel), CoveragePage.Of),
        new("not-found", typeof(NotFoundModel), NotFoundPage.Of),
    ];

    /// <summary>The templates that a theme must have, each with the type of the model that it is given.</summary>
    public static IReadOnlyDictionary<string, Type> Templates { get; } = new SortedDictionary<string, Type>(
        Kinds.Select(kind => KeyValuePair.Create(kind.Template, kind.Model))
            .Append(new(Redirects.Template, typeof(RedirectModel)))
            .ToDictionary(),
        StringComparer.Ordinal);

    public static IEnumerable<Page> Of(SiteContext context) => Kinds.SelectMany(kind => kind.Pages(context));

    /// <param name="pages">All pages with content of their own.</param>
    public static IEnumerable<Redirect> RedirectsOf(SiteContext context, IReadOnlyList<Page> pages) =>
        PairPage.Redirects(context).Concat(FormerAddresses.Of(context, pages));
}
