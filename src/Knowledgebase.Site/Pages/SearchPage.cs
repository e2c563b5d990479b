using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>
/// Where results stand. Without a script it is an index like that of a book: services and questions from A to Z, by
/// all names that people have for them.
/// </summary>
internal static class SearchPage
{
    public static Page Of(Publication publication) => new(Addresses.Search, "search", () => Model(publication));

    static SearchModel Model(Publication publication) => new(
        "Search",
        $"Search {publication.Platforms.Count} services and {publication.Knowledge.Vocabulary.Criteria.Count} questions, or look from A to Z.",
        [
            .. Entries(publication)
                .OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(entry => entry.To.Address, StringComparer.Ordinal)
                .GroupBy(entry => Letters.Of(entry.Name))
                .Select(letter => new SearchLetter(letter.Key, [.. letter])),
        ]);

    static IEnumerable<SearchEntry> Entries(Publication publication)
    {
        foreach (var platform in publication.Platforms)
        {
            var link = new Link(platform.Name, Addresses.Platform(platform.Id));
            foreach (var name in platform.Aliases.Prepend(platform.Name))
                yield return new SearchEntry(name, link);
        }
        foreach (var (criterion, _) in publication.Knowledge.Vocabulary.Criteria)
        {
            var link = new Link(criterion.Title, Addresses.Question(criterion.Id));
            foreach (var name in criterion.Synonyms.Select(synonym => synonym.Value).Prepend(criterion.Title))
                yield return new SearchEntry(name, link);
        }
    }
}

/// <summary>What the template <c>search</c> is given.</summary>
internal sealed record SearchModel(string Title, string Description, IReadOnlyList<SearchLetter> Letters) : PageModel(Title, Description)
{
    public override IReadOnlyList<string> Scripts => ["search-page.js"];
}

/// <summary>What begins with a letter.</summary>
internal sealed record SearchLetter(string Letter, IReadOnlyList<SearchEntry> Entries);

/// <summary>A name, and what it stands for.</summary>
internal sealed record SearchEntry(string Name, Link To)
{
    /// <summary>Whether it is another name than that of the page it leads to.</summary>
    public bool IsOther => Name != To.Label;
}
