using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>The kinds of people who have a page each. There is no such page where the vocabulary names none.</summary>
internal static class ReadersPage
{
    public static IEnumerable<Page> Of(SiteContext context) =>
        context.Knowledge.Vocabulary.ReaderGroups.Count == 0 ? [] : [new Page(Urls.Readers, "readers", () => Model(context))];

    static ReadersModel Model(SiteContext context) => new(
        "For you",
        $"What matters about {context.Knowledge.Settings.Subject.Kind} to you: the questions you would ask, what to choose, and what you can do.",
        [.. context.Knowledge.Vocabulary.ReaderGroups.Select(group => ReaderLink.To(group.Value))]);
}

/// <summary>What the template <c>readers</c> is given.</summary>
internal sealed record ReadersModel(string Title, string Description, IReadOnlyList<ReaderLink> Readers) : PageModel(Title, Description);
