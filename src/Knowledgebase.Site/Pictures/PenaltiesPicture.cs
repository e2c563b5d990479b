using System.Globalization;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Pictures;

/// <summary>
/// Settlements and fines by year: one panel a currency under the same years. Each panel has a scale of its own,
/// since amounts of two currencies cannot be set against each other without converting one of them.
/// </summary>
/// <param name="Words">The same as a text.</param>
/// <param name="Rows">The same as a table, the newest year first.</param>
internal sealed record PenaltiesPicture(
    int Width, int Height, IReadOnlyList<YearView> Years, IReadOnlyList<PenaltiesPanel> Panels, string Words, IReadOnlyList<PenaltiesRow> Rows)
{
    const int RoomForYears = 900;
    const int Top = 24;
    const int PanelHeight = 120;
    const int MostBarHeight = 70;
    const int BarWidth = 40;

    /// <summary>What can be told apart has at least this height, however small beside the largest.</summary>
    const decimal LeastBarHeight = 2;

    /// <summary>The picture of all that totals count, or null where there is nothing to draw.</summary>
    public static PenaltiesPicture? Of(IEnumerable<Penalty> penalties)
    {
        var years = Penalties.Counted(penalties)
            .GroupBy(penalty => (penalty.Event.Amount!.Currency, penalty.Event.Date.Year))
            .OrderBy(group => group.Key.Currency, StringComparer.Ordinal).ThenBy(group => group.Key.Year)
            .Select(group => new PenaltiesYear(group.Key.Currency, group.Key.Year, PartsOf(group)))
            .ToList();
        if (years.Count == 0)
            return null;
        var axis = YearAxis.Of(years.Min(year => year.Year), years.Max(year => year.Year), RoomForYears);
        var currencies = years.GroupBy(year => year.Currency).ToList();
        return new PenaltiesPicture(
            axis.Width,
            Top + currencies.Count * PanelHeight + 1,
            axis.Years,
            [.. currencies.Select((currency, index) => Panel(currency.Key, [.. currency], axis, Top + index * PanelHeight))],
            $"Settlements and fines from {axis.First} to {axis.Last}. {string.Join("; ", currencies.Select(Summary))}.",
            [.. years.OrderByDescending(year => year.Year).ThenBy(year => year.Currency, StringComparer.Ordinal).Select(Row)]);
    }

    static PenaltiesPanel Panel(string currency, IReadOnlyList<PenaltiesYear> years, YearAxis axis, int top)
    {
        var most = years.Max(year => year.Total);
        var ground = top + PanelHeight;
        return new PenaltiesPanel(currency, top, ground, [.. years.Select(year => Column(year, most, axis, ground))]);
    }

    static PenaltiesColumn Column(PenaltiesYear year, decimal most, YearAxis axis, int ground)
    {
        var middle = axis.X(year.Year + 0.5);
        var bars = new List<PenaltiesBar>();
        var y = (decimal)ground;
        foreach (var (kind, isFinal, amount) in year.Parts)
        {
            var height = most == 0 ? LeastBarHeight : Math.Max(LeastBarHeight, Math.Round(MostBarHeight * amount / most, 1));
            y -= height;
            bars.Add(new PenaltiesBar(middle - BarWidth / 2, y, BarWidth, height, IdOf(kind, isFinal), $"{year.Year}: {WordsOf(kind, isFinal)}, {Number(amount)} {year.Currency}"));
        }
        return new PenaltiesColumn(middle, y - 5, Number(year.Total), bars);
    }

    /// <summary>What stands on each other in a bar: settlements below fines, and what is final below what is open.</summary>
    static IReadOnlyList<PenaltiesPart> PartsOf(IEnumerable<Penalty> penalties) =>
    [
        .. from penalty in penalties
           group penalty.Event.Amount!.Value by (penalty.Event.Kind, penalty.IsFinal) into part
           orderby part.Key.Kind, part.Key.IsFinal descending
           select new PenaltiesPart(part.Key.Kind, part.Key.IsFinal, part.Sum()),
    ];

    static PenaltiesRow Row(PenaltiesYear year) => new(
        year.Year,
        year.Currency,
        Sum(year, part => part.Kind == EventKind.Settlement),
        Sum(year, part => part.Kind == EventKind.Fine),
        Sum(year, part => !part.IsFinal),
        Number(year.Total));

    static string? Sum(PenaltiesYear year, Func<PenaltiesPart, bool> which) =>
        year.Parts.Any(which) ? Number(year.Parts.Where(which).Sum(part => part.Amount)) : null;

    static string Summary(IGrouping<string, PenaltiesYear> currency) =>
        $"{currency.Key}: {string.Join(", ", currency.Select(year => $"{Number(year.Total)} in {year.Year}"))}";

    static string IdOf(EventKind kind, bool isFinal) =>
        $"{(kind == EventKind.Fine ? "fine" : "settlement")}-{(isFinal ? "final" : "open")}";

    static string WordsOf(EventKind kind, bool isFinal) =>
        $"{(kind == EventKind.Fine ? "fines" : "settlements")}, {(isFinal ? "final" : "still open")}";

    static string Number(decimal amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture);

    sealed record PenaltiesYear(string Currency, int Year, IReadOnlyList<PenaltiesPart> Parts)
    {
        public decimal Total => Parts.Sum(part => part.Amount);
    }

    readonly record struct PenaltiesPart(EventKind Kind, bool IsFinal, decimal Amount);
}

/// <summary>The years of one currency.</summary>
/// <param name="Ground">The line that the bars stand on.</param>
internal sealed record PenaltiesPanel(string Currency, int Top, int Ground, IReadOnlyList<PenaltiesColumn> Columns);

/// <summary>A year of one currency.</summary>
/// <param name="Label">What the bars come to together.</param>
internal sealed record PenaltiesColumn(int Middle, decimal LabelY, string Label, IReadOnlyList<PenaltiesBar> Bars);

/// <summary>A part of a column.</summary>
/// <param name="Kind">What it stands for, for style sheets.</param>
internal sealed record PenaltiesBar(int X, decimal Y, int Width, decimal Height, string Kind, string Words);

/// <summary>A row of the table behind the picture; null where there is nothing to add up.</summary>
internal sealed record PenaltiesRow(int Year, string Currency, string? Settlements, string? Fines, string? Open, string Total);
