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
        Assert.Equal([2022, 2021], picture.Panels[0].Bars.Select(bar => bar.Year));
        Assert.Equal(100, picture.Panels[1].Bars[0].Parts[0].Width);
        Assert.Equal([50, 100], picture.Panels[0].Bars.Select(bar => bar.Parts[0].Width));
    }

    [Fact]
    public void What_is_final_and_what_is_open_stand_behind_each_other()
    {
        var picture = Of(
            Penalty(EventKind.Fine, 2020, 10, "EUR", isFinal: false), Penalty(EventKind.Settlement, 2020, 30, "EUR"), Penalty(EventKind.Settlement, 2020, 60, "EUR"));
        var bar = Assert.Single(Assert.Single(picture.Panels).Bars);

        Assert.Equal(["settlement-final", "fine-open"], bar.Parts.Select(part => part.Kind));
        Assert.Equal([0, 90], bar.Parts.Select(part => part.X));
        Assert.Equal([90, 10], bar.Parts.Select(part => part.Width));
        Assert.Equal("€100", bar.Label);
    }

    [Fact]
    public void The_smallest_amount_can_be_seen() => Assert.All(
        Of(Penalty(EventKind.Fine, 2020, 1, "EUR"), Penalty(EventKind.Fine, 2021, 1_000_000_000, "EUR")).Panels[0].Bars,
        bar => Assert.True(bar.Parts[0].Width >= 0.5m));

    [Fact]
    public void The_table_says_what_the_bars_show() => Assert.Equal(
        [new PenaltiesRow(2021, null, "US$1,000.5", "US$1,000.5", "US$1,000.5"), new PenaltiesRow(2020, "US$70", "US$5", null, "US$75")],
        Of(
            Penalty(EventKind.Settlement, 2020, 70, "USD"), Penalty(EventKind.Fine, 2020, 5, "USD"),
            Penalty(EventKind.Fine, 2021, 1000.5m, "USD", isFinal: false)).Rows);

    static PenaltiesPicture Of(params Penalty[] penalties) => PenaltiesPicture.Of(penalties)!;

    static Penalty Penalty(EventKind kind, int year, decimal? amount, string currency, bool isFinal = true) => new(
        Made.Platform,
        Made.Located(Made.Event(kind, new PartialDate(year)) with { Id = $"{kind}-{year}-{amount}", Amount = amount is { } value ? new Money(value, currency) : null }),
        isFinal);
}
