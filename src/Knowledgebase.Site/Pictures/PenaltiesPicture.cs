using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pictures;

/// <summary>
/// Settlements and fines by year as bars beside each other: one panel a currency. Each panel has a scale of its own, since
/// amounts of two currencies cannot be set against each other without converting one of them.
/// </summary>
/// <param name="Rows">The same as a table, the newest year first.</param>
internal sealed record PenaltiesPicture(IReadOnlyList<PenaltiesPanel> Panels, IReadOnlyList<PenaltiesRow> Rows)
{
    /// <summary>What can be told apart has at least this width, in percent, however small beside the largest.</summary>
    const decimal LeastWidth = 0.6m;

    /// <summary>The picture of all that totals count, or null where there is nothing to draw.</summary>
    public static PenaltiesPicture? Of(IEnumerable<Penalty> penalties)
    {
        var years = Penalties.Counted(penalties)
            .GroupBy(penalty => (penalty.Event.Amount!.Currency, penalty.Event.Date.Year))
            .OrderBy(group => group.Key.Currency, StringComparer.Ordinal).ThenByDescending(group => group.Key.Year)
            .Select(group => new PenaltiesYear(group.Key.Currency, group.Key.Year, PartsOf(group)))
            .ToList();
        return years.Count == 0
            ? null
            : new PenaltiesPicture(
                [.. years.GroupBy(year => year.Currency).Select(currency => Panel(currency.Key, [.. currency]))],
                [.. years.OrderByDescending(year => year.Year).ThenBy(year => year.Currency, StringComparer.Ordinal).Select(Row)]);
    }

    static PenaltiesPanel Panel(string currency, IReadOnlyList<PenaltiesYear> years)
    {
        var most = years.Max(year => year.Total);
        return new PenaltiesPanel(currency, [.. years.Select(year => Bar(year, most))]);
    }

    static PenaltiesBar Bar(PenaltiesYear year, decimal most)
    {
        var parts = new List<PenaltiesBarPart>();
        var x = 0m;
        foreach (var (kind, isFinal, amount) in year.Parts)
        {
            var width = most == 0 ? LeastWidth : Math.Max(LeastWidth, Math.Round(100 * amount / most, 1));
            parts.Add(new PenaltiesBarPart(x, width, IdOf(kind, isFinal), $"{year.Year}: {WordsOf(kind, isFinal)}, {EventWords.Amount(amount, year.Currency)}"));
            x += width;
        }
        return new PenaltiesBar(year.Year, EventWords.Amount(year.Total, year.Currency), parts);
    }

    /// <summary>The parts of a bar in their order: settlements before fines, and what is final before what is open.</summary>
    static IReadOnlyList<PenaltiesPart> PartsOf(IEnumerable<Penalty> penalties) =>
    [
        .. from penalty in penalties
           group penalty.Event.Amount!.Value by (penalty.Event.Kind, penalty.IsFinal) into part
           orderby part.Key.Kind, part.Key.IsFinal descending
           select new PenaltiesPart(part.Key.Kind, part.Key.IsFinal, part.Sum()),
    ];

    static PenaltiesRow Row(PenaltiesYear year) => new(
        year.Year,
        Sum(year, part => part.Kind == EventKind.Settlement),
        Sum(year, part => part.Kind == EventKind.Fine),
        Sum(year, part => !part.IsFinal),
        EventWords.Amount(year.Total, year.Currency));

    static string? Sum(PenaltiesYear year, Func<PenaltiesPart, bool> which) =>
        year.Parts.Any(which) ? EventWords.Amount(year.Parts.Where(which).Sum(part => part.Amount), year.Currency) : null;

    static string IdOf(EventKind kind, bool isFinal) =>
        $"{(kind == EventKind.Fine ? "fine" : "settlement")}-{(isFinal ? "final" : "open")}";

    static string WordsOf(EventKind kind, bool isFinal) =>
        $"{(kind == EventKind.Fine ? "fines" : "settlements")}, {(isFinal ? "final" : "still open")}";

    sealed record PenaltiesYear(string Currency, int Year, IReadOnlyList<PenaltiesPart> Parts)
    {
        public decimal Total => Parts.Sum(part => part.Amount);
    }

    readonly record struct PenaltiesPart(EventKind Kind, bool IsFinal, decimal Amount);
}

/// <summary>The years of one currency, the newest first.</summary>
internal sealed record PenaltiesPanel(string Currency, IReadOnlyList<PenaltiesBar> Bars);

/// <summary>A year of one currency.</summary>
/// <param name="Label">What its parts come to together.</param>
internal sealed record PenaltiesBar(int Year, string Label, IReadOnlyList<PenaltiesBarPart> Parts);

/// <summary>A part of a bar.</summary>
/// <param name="X">Where it begins, in percent of the longest bar of the currency.</param>
/// <param name="Width">In percent of the longest bar of the currency.</param>
/// <param name="Kind">What it stands for, for style sheets.</param>
internal sealed record PenaltiesBarPart(decimal X, decimal Width, string Kind, string Words);

/// <summary>A row of the table behind the picture; null where there is nothing to add up.</summary>
internal sealed record PenaltiesRow(int Year, string? Settlements, string? Fines, string? Open, string Total);
