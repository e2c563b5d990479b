using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>An explanation on a page of prose that there is not, so that a link would lead nowhere.</summary>
internal static class UnknownPage
{
    public static readonly Check Check = new("unknown-page", Severity.Error,
        "An address under explained leads to a page that the folder pages does not have.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var pages = new SpellingSuggester(knowledge.Pages.Select(page => page.Id));
        return
            from place in knowledge.Settings.Explained.All
            let page = place.Value.Split('/')[1]
            where !pages.Has(page)
            select new Mistake(place.At, $"There is no page {page} in the folder pages.{pages.DidYouMean(page)}", page);
    }
}
