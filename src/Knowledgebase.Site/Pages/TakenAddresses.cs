using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Site.Pages;

/// <summary>Names that would give two pages one address, so that only one of the two could be written.</summary>
internal static class TakenAddresses
{
    public static IEnumerable<Problem> In(Publication publication, IEnumerable<Page> pages)
    {
        var addresses = pages.CountBy(page => page.Address).ToDictionary();
        return
            (from prose in publication.Knowledge.Pages
             where addresses.GetValueOrDefault(Addresses.Prose(prose.Id)) > 1
             select SiteRules.AddressTaken.At(prose.BodyAt,
                 $"The address {Addresses.Prose(prose.Id)} belongs to another part of the site. Give this file another name."))
            .Concat(
                from platform in publication.Knowledge.Platforms
                where platform.Value.Id.Contains(Addresses.Versus, StringComparison.Ordinal)
                select SiteRules.AddressTaken.At(platform.At,
                    $"The address of a comparison reads one{Addresses.Versus}other, so a platform cannot be called {platform.Value.Id}. Give its folder another name."));
    }
}
