namespace Knowledgebase.Site.Pictures;

/// <summary>Years along the width of a drawing. All numbers are units of the drawing.</summary>
/// <param name="First">The year at the left edge.</param>
/// <param name="Last">The last year that is drawn whole.</param>
internal sealed record YearAxis(int First, int Last, int YearWidth)
{
    /// <summary>Room for a mark on the very first and the very last day.</summary>
    const int Margin = 6;

    /// <summary>Fewer years would leave a drawing too narrow for its words.</summary>
    const int LeastYears = 4;

    /// <param name="room">How wide the years should be together, where that leaves each readable.</param>
    public static YearAxis Of(int first, int last, int room)
    {
        var from = Math.Min(first, last - LeastYears + 1);
        return new YearAxis(from, last, Math.Clamp(room / (last - from + 1), 40, 130));
    }

    public int Width => (Last - First + 1) * YearWidth + 2 * Margin;

    public IReadOnlyList<YearView> Years =>
        [.. Enumerable.Range(First, Last - First + 1).Select(year => new YearView(year, Margin + (year - First) * YearWidth))];

    /// <summary>Where a point of time stands, in years: 2020.5 is the middle of 2020.</summary>
    public int X(double year) => Margin + (int)((year - First) * YearWidth);

    /// <summary>Where a day begins.</summary>
    public int X(DateOnly day) => X(day.Year + (day.DayOfYear - 1) / 366.0);
}

/// <summary>A year of a drawing, at its left edge.</summary>
internal sealed record YearView(int Year, int X);
