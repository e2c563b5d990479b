using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pictures;

/// <summary>Events drawn along the years, in lanes by what they are. All numbers are units of the drawing.</summary>
/// <param name="Lanes">Those that have events, from top to bottom.</param>
/// <param name="Marks">One an event; empty where there are too many to tell apart.</param>
/// <param name="Crowds">Where there are too many: how many a lane and year.</param>
/// <param name="Words">The same as a text.</param>
/// <param name="Rows">The same as a table: how many a year and lane, the newest year first.</param>
internal sealed record TimelinePicture(
    int Width,
    int Height,
    IReadOnlyList<LaneView> Lanes,
    IReadOnlyList<YearView> Years,
    IReadOnlyList<MarkView> Marks,
    IReadOnlyList<CrowdView> Crowds,
    string Words,
    IReadOnlyList<TimelineRow> Rows)
{
    const int RoomForYears = 1100;
    const int LaneHeight = 50;
    const int Top = 24;
    const int MarkWidth = 11;

    /// <summary>The name of a lane stands above its marks.</summary>
    const int MarksBelowTop = 32;

    /// <summary>With more, marks would cover each other and the page would weigh more than it tells.</summary>
    public const int MostMarks = 400;

    /// <summary>The radius of the largest crowd.</summary>
    const double LargestCrowd = 15;

    static readonly int[] asides = [0, -9, 9];

    /// <summary>The timeline of these events, or null where there is nothing to draw.</summary>
    public static TimelinePicture? Of(IReadOnlyList<Event> events, string of)
    {
        if (events.Count == 0)
            return null;
        var last = events.Max(happening => happening.Date.Year);
        var oldest = events.Min(happening => happening.Date.Year);
        var axis = YearAxis.Of(oldest, last, RoomForYears);
        var lanes = Views.Lanes.All.Where(lane => events.Any(happening => Views.Lanes.Of(happening.Kind) == lane)).ToList();
        var counts = events.CountBy(happening => (happening.Date.Year, Views.Lanes.Of(happening.Kind))).ToDictionary();
        return new TimelinePicture(
            axis.Width,
            Top + lanes.Count * LaneHeight,
            [.. lanes.Select((lane, index) => new LaneView(lane.Id, lane.Label, Top + index * LaneHeight, MiddleOf(index)))],
            axis.Years,
            events.Count > MostMarks ? [] : [.. Each(events, axis, lanes)],
            events.Count > MostMarks ? [.. Together(counts, axis, lanes)] : [],
            $"{of}: {events.Count} events from {oldest} to {last}. {Totals(counts, lanes)}",
            [
                .. events.Select(happening => happening.Date.Year).Distinct().OrderDescending().Select(year =>
                    new TimelineRow(year, [.. lanes.Select(lane => counts.GetValueOrDefault((year, lane)))])),
            ]);
    }

    /// <summary>The marks from left to right. One that would hide the mark before it in its lane steps aside.</summary>
    static IEnumerable<MarkView> Each(IReadOnlyList<Event> events, YearAxis axis, List<Lane> lanes)
    {
        var previous = new int[lanes.Count];
        var steps = new int[lanes.Count];
        foreach (var happening in events.OrderBy(happening => MiddleOf(happening.Date)))
        {
            var lane = lanes.IndexOf(Views.Lanes.Of(happening.Kind));
            var x = axis.X(MiddleOf(happening.Date));
            steps[lane] = x - previous[lane] < MarkWidth ? (steps[lane] + 1) % asides.Length : 0;
            previous[lane] = x;
            yield return new MarkView(x, MiddleOf(lane) + asides[steps[lane]], lanes[lane].Id,
                $"{Days.InWords(happening.Date)}: {happening.Title}");
        }
    }

    /// <summary>Circles whose areas are as the numbers of events.</summary>
    static IEnumerable<CrowdView> Together(Dictionary<(int Year, Lane Lane), int> counts, YearAxis axis, List<Lane> lanes)
    {
        var most = counts.Values.Max();
        return
            from crowd in counts
            orderby crowd.Key.Year, lanes.IndexOf(crowd.Key.Lane)
            select new CrowdView(
                axis.X(crowd.Key.Year + 0.5),
                MiddleOf(lanes.IndexOf(crowd.Key.Lane)),
                (decimal)Math.Round(LargestCrowd * Math.Sqrt((double)crowd.Value / most), 1),
                crowd.Key.Lane.Id,
                crowd.Value);
    }

    static int MiddleOf(int lane) => Top + lane * LaneHeight + MarksBelowTop;

    // In years. The middle of what a date may mean, so that an event of a whole year stands in its middle.
    static double MiddleOf(PartialDate date) =>
        date.Year + (date.Earliest.DayOfYear + date.Latest.DayOfYear) / 2.0 / 367;

    static string Totals(Dictionary<(int Year, Lane Lane), int> counts, List<Lane> lanes) =>
        string.Join("; ", lanes.Select(lane =>
            $"{lane.Label}: {counts.Where(count => count.Key.Lane == lane).Sum(count => count.Value)}")) + ".";
}

/// <summary>A lane of the timeline.</summary>
internal sealed record LaneView(string Kind, string Label, int Top, int Middle);

/// <summary>An event on the timeline.</summary>
internal sealed record MarkView(int X, int Y, string Kind, string Words);

/// <summary>The events of one lane and year together.</summary>
internal sealed record CrowdView(int X, int Y, decimal Radius, string Kind, int Count);

/// <summary>How many events a year had.</summary>
/// <param name="Counts">One a lane.</param>
internal sealed record TimelineRow(int Year, IReadOnlyList<int> Counts);
