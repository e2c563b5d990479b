using System.Globalization;
using System.Text;

namespace Knowledgebase.Templates.Functions;

/// <summary>Writes dates after patterns like <c>%d %b %Y</c>, the ones of Ruby's strftime that Scriban documents.</summary>
internal static class DatePattern
{
    /// <summary>How dates are written where no pattern is given.</summary>
    public const string Default = "%d %b %Y";

    /// <summary>From <c>%g</c> on the culture is the invariant one; alone it stands for a space and <see cref="Default" />.</summary>
    public static string Format(DateTimeOffset moment, string pattern, CultureInfo culture)
    {
        if (pattern == "%g")
            pattern = "%g " + Default;
        var text = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                text.Append(pattern[i]);
            else if (pattern[++i] == 'g')
                culture = CultureInfo.InvariantCulture;
            else
                text.Append(Write(moment, pattern[i], culture));
        }

        return text.ToString();
    }

    static string Write(DateTimeOffset moment, char part, CultureInfo culture) => part switch
    {
        'a' => moment.ToString("ddd", culture),
        'A' => moment.ToString("dddd", culture),
        'b' or 'h' => moment.ToString("MMM", culture),
        'B' => moment.ToString("MMMM", culture),
        'c' => moment.ToString("ddd MMM dd HH:mm:ss yyyy", culture),
        'C' => Padded(moment.Year / 100, 2),
        'd' => Padded(moment.Day, 2),
        'D' => Standard(moment, "MM/dd/yy"),
        'e' => Blank(moment.Day),
        'F' => Standard(moment, "yyyy-MM-dd"),
        'H' => Padded(moment.Hour, 2),
        'I' => Standard(moment, "hh"),
        'j' => Padded(moment.DayOfYear, 3),
        'k' => Blank(moment.Hour),
        'l' => Blank((moment.Hour + 11) % 12 + 1),
        'L' => Padded(moment.Millisecond, 3),
        'm' => Padded(moment.Month, 2),
        'M' => Padded(moment.Minute, 2),
        'n' => "\n",
        'N' => Standard(moment, "fffffff") + "00",
        'p' => moment.ToString("tt", culture),
        'P' => moment.ToString("tt", culture).ToLower(culture),
        'r' => moment.ToString("hh:mm:ss tt", culture),
        'R' => moment.ToString("HH:mm", culture),
        's' => moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        'S' => Padded(moment.Second, 2),
        't' => "\t",
        'T' => moment.ToString("HH:mm:ss", culture),
        'u' => Padded(moment.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)moment.DayOfWeek, 1),
        'U' => Padded(WeekFrom(moment, DayOfWeek.Sunday), 2),
        'v' => (Blank(moment.Day) + Standard(moment, "-MMM-yyyy")).ToUpperInvariant(),
        'V' => Padded(ISOWeek.GetWeekOfYear(moment.DateTime), 2),
        'w' => Padded((int)moment.DayOfWeek, 1),
        'W' => Padded(WeekFrom(moment, DayOfWeek.Monday), 2),
        'x' => moment.ToString("d", culture),
        'X' => moment.ToString("T", culture),
        'y' => Padded(moment.Year % 100, 2),
        'Y' => Padded(moment.Year, 4),
        'Z' => Standard(moment, "zzz"),
        '%' => "%",
        _ => "%" + part,
    };

    static string Standard(DateTimeOffset moment, string format) => moment.ToString(format, CultureInfo.InvariantCulture);

    static string Blank(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);

    static string Padded(int number, int digits) => number.ToString("D" + digits, CultureInfo.InvariantCulture);

    /// <summary>The week of the first of January is the first one, as in Scriban; others begin with 0.</summary>
    static int WeekFrom(DateTimeOffset moment, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(moment.DateTime, CalendarWeekRule.FirstDay, first);
}
