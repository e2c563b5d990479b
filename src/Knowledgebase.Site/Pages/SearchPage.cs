using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>
/// Where results stand. Without a script it is an index like that of a book: services and questions from A to Z, by
/// all names that people have for them.
/// </summary>
internal static class SearchPage
{
    public static Page Of(SiteContext context) => new(Urls.Search, "search", () => Model(context));

    static SearchModel Model(SiteContext context) => new(
        "Search",
        $"Search {context.Platforms.Count} {context.Knowledge.Settings.Subject.Plural} and {context.Knowledge.Vocabulary.Criteria.Count} questions, or look from A to Z.",
        [
            .. Entries(context)
                .OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(entry => entry.To.Address, StringComparer.Ordinal)
                .GroupBy(entry => Letters.Of(entry.Name))
                .Select(letter => new SearchLetter(letter.Key, [.. letter])),
        ]);

    static IEnumerable<SearchEntry> Entries(SiteContext context)
    {
        foreach (var platform in context.Platforms)
        {
            var link = new Link(platform.Name, Urls.Platform(platform.Id));
            foreach (var name in platform.Aliases.Select(alias => alias.Value).Prepend(platform.Name))
                yield return new SearchEntry(name, link);
        }
        foreach (var (criterion, _) in context.Knowledge.Vocabulary.Criteria)
        {
            var link = new Link(criterion.Title, Urls.Question(criterion.Id));
            foreach (var name in criterion.Synonyms.Select(synonym => synonym.Value).Prepend(criterion.Title))
                yield return new SearchEntry(name, link);
        }
    }
}

/// <summary>What the template <c>search</c> is given.</summary>
internal sealed record SearchModel(string Title, string Description, IReadOnlyList<SearchLetter> Letters) : PageModel(Title, Description)
{
    public override IReadOnlyList<string> Scripts => ["scripts/search/page.js"];
}

/// <summary>What begins with a letter.</summary>
internal sealed record SearchLetter(string Letter, IReadOnlyList<SearchEntry> Entries);

/// <summary>A name, and what it stands for.</summary>
internal sealed record SearchEntry(string Name, Link To)
{
    /// <summary>Whether it is another name than that of the page it leads to.</summary>
    public bool IsOther => Name != To.Label;
}
