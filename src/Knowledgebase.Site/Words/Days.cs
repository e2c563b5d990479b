using System.Globalization;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>A date as a page shows it.</summary>
/// <param name="Iso">For machines: the value of <c>datetime</c>.</param>
/// <param name="Words">For people: "27 October 2020", "October 2020" or "2020".</param>
internal sealed record DateView(string Iso, string Words);

/// <summary>Puts dates into words.</summary>
internal static class Days
{
    public static DateView View(this PartialDate date) => new(date.ToString(), InWords(date));

    public static DateView View(this DateOnly day) => View(new PartialDate(day.Year, day.Month, day.Day));

    public static string InWords(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => $"{date.Year}",
        ({ } month, null) => $"{Month(month)} {date.Year}",
        ({ } month, { } day) => $"{day} {Month(month)} {date.Year}",
    };

    /// <summary>
    /// "since October 2020", "from 2013 until October 2020", "until 2020", or nothing where no date is known. Of what is
    /// yet to come "from March 2030", which stays true when that has come.
    /// </summary>
    public static string Period(PartialDate? since, PartialDate? until, DateOnly today) => (since, until) switch
    {
        (null, null) => "",
        ({ } start, null) when start.Earliest > today => $"from {InWords(start)}",
        ({ } start, null) => $"since {InWords(start)}",
        (null, { } end) => $"until {InWords(end)}",
        ({ } start, { } end) => $"from {InWords(start)} until {InWords(end)}",
    };

    static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
