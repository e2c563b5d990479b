using System.Globalization;
using System.Text;

namespace Knowledgebase.Templates.Functions;

/// <summary>
/// Reads dates from text. What a text leaves out is taken from the moment that the rendering is given: the year, or for
/// a time alone the whole day. A text that says no date is a mistake, where Scriban gives the first day of the year 1.
/// </summary>
internal static class DateReader
{
    const DateTimeStyles Styles =
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault;

    // A leap year, so that a 29th of February without a year reads as a date.
    const string AnyYear = " 2000";

    public static DateTime? Read(FunctionCall call, int text, int pattern, int culture)
    {
        var (written, names) = (call.Text(text), call.Culture(culture));
        if (written.Length == 0)
            return null;
        return call.Has(pattern)
            ? ReadAfterPattern(call, written, text, pattern, names)
            : ReadFreely(call, written, text, names);
    }

    static DateTime ReadFreely(FunctionCall call, string written, int text, CultureInfo culture)
    {
        var isOneNumber = !written.AsSpan().Trim().ContainsAnyExceptInRange('0', '9');
        if (!isOneNumber && DateTime.TryParse(written + AnyYear, culture, Styles, out _))
            written += call.Now.ToString(" yyyy", CultureInfo.InvariantCulture);
        if (!DateTime.TryParse(written, culture, Styles, out var date))
            throw call.Expected(text, "a date");
        return date.Year == 1 && date.DayOfYear == 1 ? DateTime.SpecifyKind(call.Now.Date + date.TimeOfDay, DateTimeKind.Utc) : date;
    }

    static DateTime ReadAfterPattern(FunctionCall call, string written, int text, int pattern, CultureInfo culture)
    {
        var format = FormatFor(call, pattern);
        if (!HasYear(format))
        {
            var missing = HasDay(format) ? "yyyy " : "yyyy-MM-dd ";
            written = call.Now.ToString(missing, CultureInfo.InvariantCulture) + written;
            format = missing + format;
        }

        return DateTime.TryParseExact(written, format, culture, Styles, out var date)
            ? date
            : throw call.Expected(text, $"a date after the pattern `{call.Text(pattern)}`");
    }

    static bool HasYear(string format) => Letters(format).Contains('y', StringComparison.Ordinal);

    static bool HasDay(string format) => Letters(format).AsSpan().ContainsAny("Md");

    /// <summary>The format without what stands for itself.</summary>
    static string Letters(string format)
    {
        var letters = new StringBuilder(format.Length);
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '\\')
                i++;
            else
                letters.Append(format[i]);
        }

        return letters.ToString();
    }

    /// <summary>The pattern in the letters of .NET.</summary>
    static string FormatFor(FunctionCall call, int index)
    {
        var pattern = call.Text(index);
        var format = new StringBuilder(pattern.Length * 3);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == ' ')
                format.Append(' ');
            else if (pattern[i] != '%' || i + 1 == pattern.Length)
                format.Append('\\').Append(pattern[i]);
            else
                format.Append(PartFor(pattern[++i]) ?? throw call.Expected(index, "a pattern of what dates can be read from"));
        }

        return format.ToString();
    }

    static string? PartFor(char part) => part switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => @"ddd MMM d HH\:mm\:ss yyyy",
        'd' => "dd",
        'D' => @"MM\/dd\/yy",
        'e' => "d",
        'F' => @"yyyy\-MM\-dd",
        'g' => "",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => @"fffffff\0\0",
        'p' or 'P' => "tt",
        'r' => @"hh\:mm\:ss tt",
        'R' => @"HH\:mm",
        'S' => "ss",
        'T' or 'X' => @"HH\:mm\:ss",
        'x' => @"MM\/dd\/yyyy",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => null,
    };
}
