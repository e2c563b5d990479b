namespace Knowledgebase.Site.Pages;

/// <summary>The names of the templates that a theme must have, one a kind of page.</summary>
internal static class PageTemplates
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "article", "articles", "choose", "compare", "events", "fact", "home", "not-found", "pair", "platform", "platforms",
        "protection", "protections", "prose", "question", "questions", Redirects.Template, "search", "settlements", "source", "sources",
    ];
}
