using System.Diagnostics;
using System.Globalization;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>Puts events into words.</summary>
internal static class EventWords
{
    public static string Kind(EventKind kind) => kind switch
    {
        EventKind.Settlement => "Settlement",
        EventKind.Fine => "Fine",
        EventKind.Lawsuit => "Lawsuit",
        EventKind.RegulatorAction => "Regulator",
        EventKind.Breach => "Breach",
        EventKind.Vulnerability => "Vulnerability",
        EventKind.Incident => "Incident",
        EventKind.Misuse => "Misuse",
        EventKind.Surveillance => "Surveillance",
        EventKind.Warning => "Warning",
        EventKind.PolicyChange => "Policy change",
        EventKind.Feature => "Feature",
        EventKind.Audit => "Audit",
        EventKind.Research => "Research",
        EventKind.Acquisition => "Acquisition",
        EventKind.Retirement => "Retirement",
        _ => throw new UnreachableException(),
    };

    public static string Status(EventStatus status) => status switch
    {
        EventStatus.Alleged => "Alleged",
        EventStatus.Pending => "Pending",
        EventStatus.Proposed => "Proposed",
        EventStatus.Final => "Final",
        EventStatus.Dismissed => "Dismissed",
        EventStatus.Fixed => "Fixed",
        EventStatus.Unfixed => "Not fixed",
        EventStatus.InForce => "In force",
        EventStatus.Past => "No longer in force",
        EventStatus.Unknown => "Outcome unknown",
        _ => throw new UnreachableException(),
    };

    /// <summary>Its day; of what is yet to come "Announced for 3 March 2030", which stays true when that has come.</summary>
    public static DateView When(Event happening, DateOnly today)
    {
        var day = happening.Date.View();
        return happening.IsAhead(today) ? day with { Words = $"Announced for {day.Words}" } : day;
    }

    /// <summary>"US$85 m", as people write amounts: with the sign of the currency, where it has one that no other shares.</summary>
    public static string Amount(Money amount) => Amount(amount.Value, amount.Currency);

    /// <inheritdoc cref="Amount(Money)"/>
    public static string Amount(decimal value, string currency)
    {
        var (divisor, unit) = value switch
        {
            >= 1_000_000_000 => (1_000_000_000m, "\u00A0bn"),
            >= 1_000_000 => (1_000_000m, "\u00A0m"),
            _ => (1m, ""),
        };
        var sign = signs.GetValueOrDefault(currency) ?? $"{currency}\u00A0";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{value / divisor:#,##0.##}{unit}");
    }

    static readonly Dictionary<string, string> signs = new(StringComparer.Ordinal)
    {
        ["AUD"] = "A$", ["BRL"] = "R$", ["CAD"] = "C$", ["EUR"] = "€", ["GBP"] = "£", ["ILS"] = "₪", ["INR"] = "₹", ["KRW"] = "₩",
        ["NZD"] = "NZ$", ["PHP"] = "₱", ["TRY"] = "₺", ["UAH"] = "₴", ["USD"] = "US$", ["VND"] = "₫",
    };
}
