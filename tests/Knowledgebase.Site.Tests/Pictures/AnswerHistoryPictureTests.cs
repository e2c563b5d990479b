using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Pictures;

namespace Knowledgebase.Site.Tests.Pictures;

public sealed class CoursePictureTests
{
    static readonly Criterion criterion = Made.Criterion(new AnswerKind.Choice(
        [new Option("always", "Always", Rating.Protective), new Option("none", "No", Rating.Risky)]));

    static readonly EquatableList<Located<Finding>> changed = [Finding("always", since: 2022), Finding("none", until: 2022)];

    [Fact]
    public void Where_no_answer_is_known_to_have_changed_there_is_nothing_to_draw() =>
        Assert.Null(Of(Platform("zoom", [Finding("none", since: 2013)])));

    [Fact]
    public void Platforms_that_changed_come_first_and_those_without_dates_are_only_counted()
    {
        var picture = Of(Platform("a", [Finding("none")]), Platform("b", [Finding("none", since: 2013)]), Platform("c", changed))!;

        Assert.Equal(["c", "b"], picture.Platforms.Select(row => row.Platform.Id));
        Assert.Equal((1, 1, 0), (picture.Changed, picture.Undated, picture.Left));
    }

    [Fact]
    public void Bands_follow_each_other_without_a_gap_or_an_overlap_and_say_where_a_start_is_not_known()
    {
        var bands = Of(Platform("zoom", changed))!.Platforms.Single().Bands;

        Assert.Equal(["No", "Always"], bands.Select(band => band.Answer));
        Assert.Equal([true, false], bands.Select(band => band.Undated));
        Assert.Equal(bands[1].X, bands[0].X + bands[0].Width + 1);
        Assert.Equal("No, since when is not known to 2022", bands[0].Words);
    }

    [Fact]
    public void No_band_begins_before_its_platform_did()
    {
        var picture = Of(
            Platform("old", [Finding("always", since: 2022), Finding("none", since: 2012, until: 2022)]),
            Platform("new", changed) with { Launched = new PartialDate(2018) })!;

        Assert.Equal(picture.Years.Single(year => year.Year == 2018).X, picture.Platforms.Single(row => row.Platform.Id == "new").Bands[0].X);
    }

    [Fact]
    public void Of_many_platforms_as_many_are_drawn_as_a_table_has_columns_and_the_rest_are_counted()
    {
        var picture = Of([.. Enumerable.Range(1, 30).Select(number => Platform($"service-{number:00}", changed))])!;

        Assert.Equal(SiteContext.MostColumns, picture.Platforms.Count);
        Assert.Equal(30 - SiteContext.MostColumns, picture.Left);
    }

    static AnswerHistoryPicture? Of(params Platform[] platforms) =>
        AnswerHistoryPicture.Of(SiteContext.Of(Made.Knowledge([criterion], platforms), new DateOnly(2026, 11, 21)), criterion);

    static Platform Platform(string id, EquatableList<Located<Finding>> findings) =>
        Made.Platform with { Id = id, Name = id, Findings = [new FindingHistory(Made.Located(criterion.Id), "security", findings)] };

    static Located<Finding> Finding(string option, int? since = null, int? until = null) => Made.Located(
        Made.Finding(new Answer.Choice(Made.Located(option))) with { Since = Date(since), Until = Date(until) });

    static Located<PartialDate>? Date(int? year) => year is { } known ? Made.Located(new PartialDate(known)) : null;
}
