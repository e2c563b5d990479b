namespace Knowledgebase.Site.Pages;

/// <summary>
/// The templates that a theme must have in its folder <c>pages</c>, one a kind of page, each with the type of the model
/// that it is given. Templates are checked against these types before anything is rendered.
/// </summary>
internal static class PageTemplates
{
    public static IReadOnlyDictionary<string, Type> Models { get; } = new SortedDictionary<string, Type>(StringComparer.Ordinal)
    {
        ["article"] = typeof(ArticleModel),
        ["articles"] = typeof(ArticlesModel),
        ["choose"] = typeof(ChooseModel),
        ["compare"] = typeof(CompareModel),
        ["contribute"] = typeof(ContributeModel),
        ["coverage"] = typeof(CoverageModel),
        ["events"] = typeof(EventsModel),
        ["fact"] = typeof(FactModel),
        ["home"] = typeof(HomeModel),
        ["not-found"] = typeof(NotFoundModel),
        ["pair"] = typeof(PairModel),
        ["platform"] = typeof(PlatformModel),
        ["platforms"] = typeof(PlatformsModel),
        ["protection"] = typeof(ProtectionModel),
        ["protections"] = typeof(ProtectionsModel),
        ["prose"] = typeof(ProseModel),
        ["question"] = typeof(QuestionModel),
        ["questions"] = typeof(QuestionsModel),
        [Redirects.Template] = typeof(RedirectModel),
        ["search"] = typeof(SearchModel),
        ["settlements"] = typeof(SettlementsModel),
        ["source"] = typeof(SourceModel),
        ["sources"] = typeof(SourcesModel),
    };
}
