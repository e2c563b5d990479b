using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Pictures;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Tests.Pictures;

public sealed class TimelinePictureTests
{
    /// <summary>What the template draws a mark with, half its stroke included.</summary>
    const double Radius = 4.5;

    [Fact]
    public void Without_events_there_is_nothing_to_draw() => Assert.Null(TimelinePicture.Of([], "Zoom"));

    [Theory]
    [InlineData(2020, 1, 1)]
    [InlineData(2020, 12, 31)]
    [InlineData(2021, 12, 31)]
    [InlineData(2020, 12, null)]
    [InlineData(2020, null, null)]
    public void A_mark_lies_wholly_inside_the_drawing(int year, int? month, int? day)
    {
        var timeline = Of(Made.Event(EventKind.Fine, new PartialDate(year, month, day)));
        var mark = Assert.Single(timeline.Marks);

        Assert.InRange(mark.X, timeline.Years[0].X, timeline.Width - Radius);
        Assert.InRange(mark.Y, timeline.Lanes[0].Top + Radius, timeline.Height - Radius);
    }

    [Fact]
    public void A_mark_stands_in_its_year()
    {
        var dates = Enumerable.Range(1, 12).SelectMany(month => new[] { new PartialDate(2019, month, 1), new PartialDate(2019, month), new PartialDate(2019, month, 28) })
            .Append(new PartialDate(2019)).Append(new PartialDate(2019, 12, 31)).ToList();
        var timeline = Of([.. dates.Select(date => Made.Event(EventKind.Fine, date)), Made.Event(EventKind.Fine, new PartialDate(2022))]);
        var from = timeline.Years.Single(year => year.Year == 2019).X;
        var to = timeline.Years.Single(year => year.Year == 2020).X;

        Assert.All(timeline.Marks.Where(mark => mark.Words.Contains("2019", StringComparison.Ordinal)), mark => Assert.InRange(mark.X, from, to));
    }

    [Fact]
    public void Marks_come_in_the_order_of_time()
    {
        var timeline = Of([.. Enumerable.Range(1, 12).Reverse().Select(month => Made.Event(EventKind.Fine, new PartialDate(2020, month, 15)))]);

        Assert.Equal(timeline.Marks.Select(mark => mark.X).Order(), timeline.Marks.Select(mark => mark.X));
        Assert.Equal(12, timeline.Marks.Select(mark => mark.X).Distinct().Count());
    }

    [Fact]
    public void Only_lanes_with_events_are_drawn_and_every_mark_keeps_to_its_lane()
    {
        var timeline = Of([.. Enum.GetValues<EventKind>().SelectMany(kind => Enumerable.Range(1, 9).Select(day => Made.Event(kind, new PartialDate(2020, 5, day))))]);
        var half = (timeline.Height - timeline.Lanes[0].Top) / timeline.Lanes.Count / 2;

        Assert.Equal(Lanes.All.Select(lane => lane.Label), timeline.Lanes.Select(lane => lane.Label));
        Assert.All(timeline.Marks, mark =>
        {
            var lane = timeline.Lanes.Single(lane => lane.Label == Lanes.All.Single(known => known.Id == mark.Kind).Label);
            Assert.InRange(mark.Y, lane.Middle - half + Radius, lane.Middle + half - Radius);
        });
        Assert.Equal(["Courts and regulators"], Of(Made.Event(EventKind.Fine, new PartialDate(2020))).Lanes.Select(lane => lane.Label));
    }

    [Fact]
    public void A_mark_that_would_hide_the_one_before_it_steps_aside()
    {
        var timeline = Of(Made.Event(EventKind.Fine, new PartialDate(2020, 5, 2)), Made.Event(EventKind.Lawsuit, new PartialDate(2020, 5, 1)));

        Assert.Equal(2, timeline.Marks.Select(mark => mark.Y).Distinct().Count());
    }

    [Fact]
    public void A_short_time_is_drawn_with_some_years_before_it_and_every_year_once()
    {
        var years = Of(Made.Event(EventKind.Fine, new PartialDate(2020))).Years.Select(year => year.Year).ToList();

        Assert.Equal(2020, years[^1]);
        Assert.Equal(Enumerable.Range(years[0], years.Count), years);
        Assert.True(years.Count > 1);
    }

    [Fact]
    public void The_words_tell_how_many_events_there_are_and_when() => Assert.Equal(
        "Zoom: 3 events from 2014 to 2020. Courts and regulators: 2; Breaches and flaws: 1.",
        Of(Made.Event(EventKind.Fine, new PartialDate(2020)), Made.Event(EventKind.Breach, new PartialDate(2016)), Made.Event(EventKind.Lawsuit, new PartialDate(2014))).Words);

    [Fact]
    public void The_table_counts_each_event_once()
    {
        var timeline = Of([.. Enum.GetValues<EventKind>().SelectMany(kind => Enumerable.Range(2018, 3).Select(year => Made.Event(kind, new PartialDate(year))))]);

        Assert.Equal([2020, 2019, 2018], timeline.Rows.Select(row => row.Year));
        Assert.Equal(timeline.Marks.Count, timeline.Rows.Sum(row => row.Counts.Sum()));
    }

    [Fact]
    public void Events_too_many_to_tell_apart_are_drawn_together_by_year()
    {
        var few = Enumerable.Range(0, TimelinePicture.MostMarks).Select(number => Made.Event(EventKind.Fine, new PartialDate(2018 + number % 2))).ToArray();
        var many = Of([.. few, Made.Event(EventKind.Fine, new PartialDate(2018))]);

        Assert.Empty(Of(few).Crowds);
        Assert.Empty(many.Marks);
        Assert.Equal([201, 200], many.Crowds.Select(crowd => crowd.Count));
        Assert.All(many.Crowds, crowd => Assert.InRange(crowd.Y + (double)crowd.Radius, many.Lanes[0].Top, many.Height));
    }

    static TimelinePicture Of(params Event[] events) => TimelinePicture.Of(events, "Zoom")!;
}
