using System.Globalization;
using System.Text;

namespace Knowledgebase.Templates.Functions;

/// <summary>Writes dates after patterns like <c>%d %b %Y</c>, the ones of Ruby's strftime that Scriban documents.</summary>
internal static class DatePattern
{
    public static string Format(DateTime date, string pattern)
    {
        var text = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                text.Append(pattern[i]);
            else
                text.Append(Write(date, pattern[++i]));
        }

        return text.ToString();
    }

    static string Write(DateTime date, char part) => part switch
    {
        'a' => Standard(date, "ddd"),
        'A' => Standard(date, "dddd"),
        'b' or 'h' => Standard(date, "MMM"),
        'B' => Standard(date, "MMMM"),
        'c' => Format(date, "%a %b %e %T %Y"),
        'C' => Padded(date.Year / 100, 2),
        'd' => Padded(date.Day, 2),
        'D' or 'x' => Format(date, "%m/%d/%y"),
        'e' => date.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2),
        'F' => Format(date, "%Y-%m-%d"),
        // Everything is written in the invariant culture, which is all that this one asks for.
        'g' => "",
        'H' => Padded(date.Hour, 2),
        'I' => Standard(date, "hh"),
        'j' => Padded(date.DayOfYear, 3),
        'k' => date.Hour.ToString(CultureInfo.InvariantCulture).PadLeft(2),
        'l' => Standard(date, "%h").PadLeft(2),
        'L' => Padded(date.Millisecond, 3),
        'm' => Padded(date.Month, 2),
        'M' => Padded(date.Minute, 2),
        'n' => "\n",
        'N' => Standard(date, "fffffff") + "00",
        'p' => Standard(date, "tt"),
        'P' => Standard(date, "tt").ToLowerInvariant(),
        'r' => Format(date, "%I:%M:%S %p"),
        'R' => Format(date, "%H:%M"),
        's' => new DateTimeOffset(date, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        'S' => Padded(date.Second, 2),
        't' => "\t",
        'T' or 'X' => Format(date, "%H:%M:%S"),
        'u' => Padded(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Padded(WeekFrom(date, DayOfWeek.Sunday), 2),
        'v' => Format(date, "%e-%b-%Y").ToUpperInvariant(),
        'V' => Padded(ISOWeek.GetWeekOfYear(date), 2),
        'w' => Padded((int)date.DayOfWeek, 1),
        'W' => Padded(WeekFrom(date, DayOfWeek.Monday), 2),
        'y' => Padded(date.Year % 100, 2),
        'Y' => Padded(date.Year, 4),
        'Z' => Standard(date, "zzz"),
        '%' => "%",
        _ => "%" + part,
    };

    static string Standard(DateTime date, string format) => date.ToString(format, CultureInfo.InvariantCulture);

    static string Padded(int number, int digits) => number.ToString("D" + digits, CultureInfo.InvariantCulture);

    /// <summary>Weeks counted from the first such day of the year; the days before it are in week 0.</summary>
    static int WeekFrom(DateTime date, DayOfWeek first) => (date.DayOfYear + 6 - ((int)date.DayOfWeek - (int)first + 7) % 7) / 7;
}
