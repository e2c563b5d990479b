using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class SettlementsPageTests(RealSite site)
{
    [Fact]
    public void Every_settlement_and_fine_is_linked_and_every_currency_has_a_total()
    {
        var penalties = site.Knowledge.PenaltiesOf().ToList();
        var targets = site.Page("/settlements/")!.References.Select(reference => reference.Target).ToHashSet();
        using var page = site.Open("/settlements/");

        Assert.All(penalties, penalty => Assert.Contains($"/events/{penalty.Platform.Id}/{penalty.Event.Id}/", targets));
        Assert.Equal(
            penalties.Where(penalty => penalty.Event is { Amount: not null, Status: not EventStatus.Dismissed })
                .Select(penalty => penalty.Event.Amount!.Currency).Distinct().Order(StringComparer.Ordinal),
            page.QuerySelector("table")!.QuerySelectorAll("tbody th[scope=row]").Select(cell => cell.TextContent.Trim()));
    }
}
