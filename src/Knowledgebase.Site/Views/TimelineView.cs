using Knowledgebase.Facts;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>Events drawn along the years, in lanes by what they are. All numbers are units of the drawing.</summary>
/// <param name="Words">The same as a text.</param>
internal sealed record TimelineView(
    int Width,
    int Height,
    IReadOnlyList<LaneView> Lanes,
    IReadOnlyList<YearView> Years,
    IReadOnlyList<MarkView> Marks,
    string Words)
{
    const int LabelWidth = 150;
    const int WidthForYears = 980;
    const int LeastYearWidth = 40;
    const int MostYearWidth = 110;
    const int LaneHeight = 30;
    const int Top = 24;
    const int LeastYears = 4;
    const int MarkWidth = 9;

    /// <summary>Room for the right half of a mark on the last day of the last year.</summary>
    const int RightMargin = 6;

    static readonly int[] asides = [0, -8, 8];

    /// <summary>The timeline of events that stand newest first, or null where there is nothing to draw.</summary>
    public static TimelineView? Of(IReadOnlyList<Event> events, string of)
    {
        if (events.Count == 0)
            return null;
        var last = events.Max(happening => happening.Date.Year);
        var oldest = events.Min(happening => happening.Date.Year);
        var first = Math.Min(oldest, last - LeastYears + 1);
        var yearWidth = Math.Clamp(WidthForYears / (last - first + 1), LeastYearWidth, MostYearWidth);
        var lanes = Views.Lanes.All.Where(lane => events.Any(happening => Views.Lanes.Of(happening.Kind) == lane)).ToList();
        return new TimelineView(
            LabelWidth + (last - first + 1) * yearWidth + RightMargin,
            Top + lanes.Count * LaneHeight,
            [.. lanes.Select((lane, index) => new LaneView(lane.Label, Top + index * LaneHeight, MiddleOf(index)))],
            [.. Enumerable.Range(first, last - first + 1).Select(year => new YearView(year, LabelWidth + (year - first) * yearWidth))],
            [.. Draw(events, first, yearWidth, lanes)],
            $"{of}: {events.Count} events from {oldest} to {last}. {Counts(events, lanes)}");
    }

    /// <summary>The marks from left to right. One that would hide the mark before it in its lane steps aside.</summary>
    static IEnumerable<MarkView> Draw(IReadOnlyList<Event> events, int firstYear, int yearWidth, List<Lane> lanes)
    {
        var previous = new int[lanes.Count];
        var steps = new int[lanes.Count];
        foreach (var happening in events.OrderBy(happening => MiddleOf(happening.Date)))
        {
            var lane = lanes.IndexOf(Views.Lanes.Of(happening.Kind));
            var x = LabelWidth + (int)((MiddleOf(happening.Date) - firstYear) * yearWidth);
            steps[lane] = x - previous[lane] < MarkWidth ? (steps[lane] + 1) % asides.Length : 0;
            previous[lane] = x;
            yield return new MarkView(x, MiddleOf(lane) + asides[steps[lane]], lanes[lane].Id,
                $"{Days.InWords(happening.Date)}: {happening.Title}");
        }
    }

    static int MiddleOf(int lane) => Top + lane * LaneHeight + LaneHeight / 2;

    // In years. The middle of what a date may mean, so that an event of a whole year stands in its middle.
    static double MiddleOf(PartialDate date) =>
        date.Year + (date.Earliest.DayOfYear + date.Latest.DayOfYear) / 2.0 / 367;

    static string Counts(IReadOnlyList<Event> events, List<Lane> lanes) =>
        string.Join("; ", lanes.Select(lane =>
            $"{lane.Label}: {events.Count(happening => Views.Lanes.Of(happening.Kind) == lane)}")) + ".";
}

/// <summary>A lane of the timeline.</summary>
internal sealed record LaneView(string Label, int Top, int Middle);

/// <summary>A year of the timeline, at its left edge.</summary>
internal sealed record YearView(int Year, int X);

/// <summary>An event on the timeline.</summary>
internal sealed record MarkView(int X, int Y, string Kind, string Words);
