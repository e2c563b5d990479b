using System.Globalization;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Pictures;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>Settlements and fines as a table, with totals by currency; with many of them each year has a page.</summary>
internal static class SettlementsPage
{
    const int Most = 200;

    /// <summary>How many of the latest stand on the first page where not all can.</summary>
    const int Latest = 50;

    public static IEnumerable<Page> Of(SiteContext context)
    {
        var penalties = context.Knowledge.PenaltiesOf().ToList();
        var list = new LongList<Penalty>(Urls.Settlements, Most,
        [
            .. penalties
                .GroupBy(penalty => penalty.Event.Date.Year.ToString(CultureInfo.InvariantCulture))
                .Select(year => new ListGroup<Penalty>(year.Key, year.Key, [.. year])),
        ]);
        return list.Pages("settlements", () => Model(context, penalties, list), part => Model(context, part));
    }

    static SettlementsModel Model(SiteContext context, List<Penalty> penalties, LongList<Penalty> list) => new(
        "Settlements and fines",
        $"What vendors of {context.Knowledge.Settings.Subject.Kind} agreed or were told to pay, with totals by currency and sources.",
        [.. Penalties.Totals(penalties).Select(Total)],
        PenaltiesPicture.Of(penalties),
        Views(context, list.IsWhole ? penalties : penalties.Take(Latest)),
        list.Links(),
        null);

    static SettlementsModel Model(SiteContext context, ListPart<Penalty> part) => new(
        part.View.TitleAfter("Settlements and fines"),
        $"What vendors of {context.Knowledge.Settings.Subject.Kind} agreed or were told to pay in {part.View.Label}, with sources.",
        [],
        null,
        Views(context, part.Entries),
        part.View.Parts,
        part.View);

    static IReadOnlyList<EventView> Views(SiteContext context, IEnumerable<Penalty> penalties) =>
        [.. penalties.Select(penalty => EventView.Of(context, penalty.Platform, penalty.Happening))];

    static TotalView Total(PenaltyTotal total) => new(
        total.Currency,
        Amount(total.Settlements, total.Currency),
        Amount(total.Fines, total.Currency),
        Amount(total.Final, total.Currency),
        Amount(total.Open, total.Currency),
        EventWords.Amount(total.Total, total.Currency));

    static string? Amount(decimal value, string currency) => value == 0 ? null : EventWords.Amount(value, currency);
}

/// <summary>What the template <c>settlements</c> is given.</summary>
/// <param name="Totals">Of all years; empty on the page of one.</param>
/// <param name="Picture">Null where no amount is known, and on the page of a year.</param>
/// <param name="Parts">The years, where each has a page; empty where all penalties stand on one.</param>
/// <param name="Part">The year whose page it is; null for the first page.</param>
internal sealed record SettlementsModel(
    string Title,
    string Description,
    IReadOnlyList<TotalView> Totals,
    PenaltiesPicture? Picture,
    IReadOnlyList<EventView> Penalties,
    IReadOnlyList<PartLink> Parts,
    PartView? Part) : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile("settlements.json"))];

    public override IReadOnlyList<string> Styles => ["styles/pictures.css"];
}

/// <summary>The totals of one currency; null where there is nothing to add up.</summary>
internal sealed record TotalView(string Currency, string? Settlements, string? Fines, string? Final, string? Open, string Total);
