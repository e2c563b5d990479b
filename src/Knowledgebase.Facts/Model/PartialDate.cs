using System.Globalization;

namespace Knowledgebase.Facts.Model;

/// <summary>
/// A year, a month or a day, as sources give them: <c>2020</c>, <c>2020-10</c> or <c>2020-10-27</c>
/// (the calendar dates of EDTF level 0, ISO 8601-2:2019, annex A).
/// </summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null where only the year is known.</param>
/// <param name="Day">1 to 31, or null where only the year or the month is known.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The first day that it may mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it may mean.</summary>
    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>
    /// Whether it certainly came after another date: all that it may mean comes after all that the other may mean. Two days
    /// that follow each other may be one moment, written down in two time zones.
    /// </summary>
    public bool IsAfter(PartialDate other) =>
        Earliest.DayNumber - other.Latest.DayNumber > (Day is null || other.Day is null ? 0 : 1);

    /// <summary>
    /// Reads the three forms of EDTF level 0 that the data format allows.
    /// </summary>
    /// <returns>False for any other form and for days that no calendar has, such as <c>2021-02-29</c>.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !Digits(text[..4], out var year) || year == 0)
            return false;
        if (text.Length == 4)
        {
            date = new PartialDate(year);
            return true;
        }
        if (text[4] != '-' || !Digits(text.Slice(5, 2), out var month) || month is < 1 or > 12)
            return false;
        if (text.Length == 7)
        {
            date = new PartialDate(year, month);
            return true;
        }
        if (text[7] != '-' || !Digits(text.Slice(8, 2), out var day) || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    static bool Digits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>The form in which it is written in the input.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => $"{Year:D4}",
        (_, null) => $"{Year:D4}-{Month:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}",
    };
}
