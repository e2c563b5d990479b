using Knowledgebase.Facts.Reasoning;
using Knowledgebase.Site.Pictures;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>Settlements and fines as a table, with totals by currency.</summary>
internal static class SettlementsPage
{
    public static Page Of(Publication publication) => new(Addresses.Settlements, "settlements", () => Model(publication));

    static SettlementsModel Model(Publication publication)
    {
        var penalties = publication.Knowledge.PenaltiesOf().ToList();
        return new SettlementsModel(
            "Settlements and fines",
            "What vendors of video call services agreed or were told to pay, with totals by currency and sources.",
            [.. Penalties.Totals(penalties).Select(Total)],
            PenaltiesPicture.Of(penalties),
            [.. penalties.Select(penalty => EventView.Of(publication.Knowledge, penalty.Platform, penalty.Happening))]);
    }

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
/// <param name="Picture">Null where no amount is known.</param>
internal sealed record SettlementsModel(
    string Title, string Description, IReadOnlyList<TotalView> Totals, PenaltiesPicture? Picture, IReadOnlyList<EventView> Penalties)
    : PageModel(Title, Description)
{
    public override IReadOnlyList<string> Styles => ["pictures.css"];
}

/// <summary>The totals of one currency; null where there is nothing to add up.</summary>
internal sealed record TotalView(string Currency, string? Settlements, string? Fines, string? Final, string? Open, string Total);
