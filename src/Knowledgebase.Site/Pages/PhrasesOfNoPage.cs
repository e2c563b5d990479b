using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Search;

namespace Knowledgebase.Site.Pages;

/// <summary>Pages that people are said to ask for and that there are not, so that search would lead nowhere.</summary>
internal static class PhrasesOfNoPage
{
    public static IEnumerable<Problem> In(SiteContext context, IEnumerable<Page> pages)
    {
        var addresses = pages.Select(page => page.Address).ToHashSet(StringComparer.Ordinal);
        return
            from phrases in context.Knowledge.Vocabulary.Phrases(PhraseGroup.Pages)
            let asked = AskedFor.AddressesOf(phrases.Value.Id)
            where !addresses.Contains(asked.OfAll) || asked.OfPlatform is { } pattern && !context.Platforms.All(platform => addresses.Contains(pattern.Replace("{platform}", platform.Id, StringComparison.Ordinal)))
            select SiteRules.PhrasesOfNoPage.At(phrases.At,
                $"The site has no page {asked.OfPlatform ?? asked.OfAll}. Name one by the first part of its address, or take the phrases away.");
    }
}
