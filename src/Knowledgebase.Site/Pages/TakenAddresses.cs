using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Outputs;

namespace Knowledgebase.Site.Pages;

/// <summary>
/// Names that would give two pages one address, so that only one of the two could be written, or would put a page into a
/// folder of files that hosts send with headers of their own.
/// </summary>
internal static class TakenAddresses
{
    public static IEnumerable<Problem> In(SiteContext context, IEnumerable<Page> pages)
    {
        var addresses = pages.CountBy(page => page.Address).ToDictionary();
        return
            (from prose in context.Knowledge.Pages
             where addresses.GetValueOrDefault(Urls.Prose(prose.Id)) > 1 || ResponseHeaders.Rules.Any(rule => rule.Folder == Urls.Prose(prose.Id))
             select SiteRules.AddressTaken.At(prose.BodyAt,
                 $"The address {Urls.Prose(prose.Id)} belongs to another part of the site. Give this file another name."))
            .Concat(
                from platform in context.Knowledge.Platforms
                where platform.Value.Id.Contains(Urls.Versus, StringComparison.Ordinal)
                select SiteRules.AddressTaken.At(platform.At,
                    $"The address of a comparison reads one{Urls.Versus}other, so a platform cannot be called {platform.Value.Id}. Give its folder another name."));
    }
}
