using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Pictures;

namespace Knowledgebase.Site.Tests.Pictures;

public sealed class PenaltiesPictureTests
{
    [Fact]
    public void Without_amounts_there_is_nothing_to_draw() =>
        Assert.Null(PenaltiesPicture.Of([Penalty(EventKind.Fine, 2020, null, "EUR")]));

    [Fact]
    public void Each_currency_has_a_panel_and_a_scale_of_its_own()
    {
        var picture = Of(
            Penalty(EventKind.Fine, 2020, 2_000_000_000, "INR"), Penalty(EventKind.Fine, 2021, 100, "EUR"), Penalty(EventKind.Fine, 2022, 50, "EUR"));

        Assert.Equal(["EUR", "INR"], picture.Panels.Select(panel => panel.Currency));
        Assert.Equal(picture.Panels[1].Columns[0].Bars[0].Height, picture.Panels[0].Columns[0].Bars[0].Height);
        Assert.Equal(picture.Panels[0].Columns[0].Bars[0].Height, 2 * picture.Panels[0].Columns[1].Bars[0].Height);
    }

    [Fact]
    public void What_is_final_and_what_is_open_stand_on_each_other_and_on_the_ground()
    {
        var picture = Of(
            Penalty(EventKind.Fine, 2020, 10, "EUR", isFinal: false), Penalty(EventKind.Settlement, 2020, 30, "EUR"), Penalty(EventKind.Settlement, 2020, 60, "EUR"));
        var panel = Assert.Single(picture.Panels);
        var bars = Assert.Single(panel.Columns).Bars;

        Assert.Equal(["settlement-final", "fine-open"], bars.Select(bar => bar.Kind));
        Assert.Equal(panel.Ground, bars[0].Y + bars[0].Height);
        Assert.Equal(bars[0].Y, bars[1].Y + bars[1].Height);
        Assert.Equal(9, bars[0].Height / bars[1].Height);
        Assert.True(bars[1].Y > panel.Top);
    }

    [Fact]
    public void The_smallest_amount_can_be_seen() => Assert.All(
        Of(Penalty(EventKind.Fine, 2020, 1, "EUR"), Penalty(EventKind.Fine, 2021, 1_000_000_000, "EUR")).Panels[0].Columns,
        column => Assert.True(column.Bars[0].Height >= 2));

    [Fact]
    public void The_table_says_what_the_bars_show() => Assert.Equal(
        [new PenaltiesRow(2021, "USD", null, "1,000.5", "1,000.5", "1,000.5"), new PenaltiesRow(2020, "USD", "70", "5", null, "75")],
        Of(
            Penalty(EventKind.Settlement, 2020, 70, "USD"), Penalty(EventKind.Fine, 2020, 5, "USD"),
            Penalty(EventKind.Fine, 2021, 1000.5m, "USD", isFinal: false)).Rows);

    static PenaltiesPicture Of(params Penalty[] penalties) => PenaltiesPicture.Of(penalties)!;

    static Penalty Penalty(EventKind kind, int year, decimal? amount, string currency, bool isFinal = true) => new(
        Made.Platform,
        Made.Located(Made.Event(kind, new PartialDate(year)) with { Id = $"{kind}-{year}-{amount}", Amount = amount is { } value ? new Money(value, currency) : null }),
        isFinal);
}
