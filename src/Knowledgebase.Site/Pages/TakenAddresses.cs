using Knowledgebase.Facts.Checking;

namespace Knowledgebase.Site.Pages;

/// <summary>Pages of prose that have the name of another part of the site, so that only one of the two could be written.</summary>
internal static class TakenAddresses
{
    public static IEnumerable<Problem> In(Publication publication, IEnumerable<Page> pages)
    {
        var addresses = pages.CountBy(page => page.Address).ToDictionary();
        return
            from prose in publication.Knowledge.Pages
            where addresses.GetValueOrDefault(Addresses.Prose(prose.Id)) > 1
            select new Problem(prose.BodyAt, Severity.Error, "address-taken",
                $"The address {Addresses.Prose(prose.Id)} belongs to another part of the site. Give this file another name.");
    }
}
