namespace Knowledgebase.Browser.Tests;

/// <summary>A page that stands for all that look like it.</summary>
/// <param name="Name">What is special about it; names the test and the screenshots.</param>
/// <param name="Template">Its file in <c>theme/pages</c>, without the ending.</param>
/// <param name="Find">Finds its address; null where no page shows such a thing.</param>
public sealed record PageKind(string Name, string Template, Func<BuiltSite, string?> Find);

/// <summary>Every kind of page there is, and the shapes that one kind takes. A new template needs a line here.</summary>
public static class PageKinds
{
    /// <summary>An address that nothing stands at.</summary>
    public const string Nowhere = "/no/such/page/";

    public static IReadOnlyList<PageKind> All { get; } =
    [
        At("home", "/"),
        At("compare", "/compare/"),
        Any("pair", "/compare/*/", "class=\"differs\""),
        new("redirect", "redirect", site => site.Redirect().From),
        At("choose", "/choose/"),
        At("platforms", "/platforms/"),
        Any("platform", "/platforms/*/"),
        Any("platform", "/platforms/*/", "<p class=\"notice\">Retired") with { Name = "retired-platform" },
        new("platform-with-long-words", "platform", _ => "/platforms/long-names/"),
        Fact("fact-disputed", "class=\"sides\"", "id=\"history\""),
        Fact("fact-with-rejected-claims", "Claims we rejected", "id=\"claims\"", "id=\"related-events\""),
        Fact("fact-with-qualifiers", "id=\"qualifying\""),
        Fact("fact-with-a-list", "headline-answer rating-listed"),
        Fact("fact-unknown", "headline-answer rating-unknown"),
        Fact("fact-to-come", "id=\"to-come\""),
        Fact("fact-not-answered", "Nobody has answered this yet"),
        Fact("fact-with-an-explained-word", "popovertarget"),
        Any("recorded-state", "/platforms/*/*/*/"),
        At("questions", "/questions/"),
        Any("question", "/questions/*/", "class=\"answer-group\""),
        Any("question", "/questions/*/", "comparison matrix") with { Name = "question-with-a-list" },
        Any("question", "/questions/*/", "class=\"picture course\"") with { Name = "question-with-a-course" },
        At("events", "/events/"),
        Any("event", "/events/*/*/"),
        At("settlements", "/settlements/"),
        At("articles", "/articles/"),
        Any("article", "/articles/*/"),
        At("tips", "/protect/"),
        Any("platform-tips", "/protect/*/", "class=\"tip\""),
        At("glossary", "/glossary/"),
        Any("leaving", "/protect/*/leaving/"),
        At("readers", "/for/"),
        Any("reader", "/for/*/"),
        At("sources", "/sources/"),
        Any("source", "/sources/*/"),
        Any("source", "/sources/*/", "class=\"evidence-rejected\"") with { Name = "source-not-followed" },
        Any("source", "/sources/*/", "<strong>Changed</strong>") with { Name = "source-that-changed" },
        At("prose", "/methodology/"),
        At("api", "/api/"),
        At("contribute", "/contribute/"),
        At("changes", "/changes/"),
        At("coverage", "/coverage/"),
        At("search", "/search/"),
        At("not-found", Nowhere),
    ];

    /// <summary>Long pages of the repository's own facts, which are looked at beside those of the sample.</summary>
    static readonly IReadOnlyList<PageKind> real =
    [
        .. All.Where(kind => kind.Name is "home" or "compare" or "choose" or "platform"),
        // Any fact, where no two sources disagree.
        new("longest-fact", "fact", site => site.Longest("/platforms/*/*/", "class=\"sides\"") ?? site.Longest("/platforms/*/*/")),
    ];

    /// <summary>The names, for theories: all kinds on the sample site, and some on the real one.</summary>
    public static TheoryData<SiteName, string> OnBothSites { get; } =
        [.. All.Select(kind => (SiteName.Sample, kind.Name)), .. real.Select(kind => (SiteName.Real, kind.Name))];

    /// <summary>The address of the page that stands for a kind.</summary>
    public static string AddressOf(string name, BuiltSite site) =>
        All.Concat(real).First(kind => kind.Name == name).Find(site)
        ?? throw new InvalidOperationException($"No page of the site is of the kind '{name}'; see PageKinds and the sample site.");

    static PageKind At(string name, string address) => new(name, name, _ => address);

    static PageKind Fact(string name, params string[] shown) => Any("fact", "/platforms/*/*/", shown) with { Name = name };

    static PageKind Any(string name, string shape, params string[] shown) => new(name, name, site => site.Longest(shape, shown));
}
