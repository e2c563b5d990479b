using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pictures;

/// <summary>How the answers to a criterion changed over the years: a row a platform, a band an answer. All numbers are units of the drawing.</summary>
/// <param name="Platforms">Those that are drawn: first those whose answer changed, then those whose answer has a date.</param>
/// <param name="Left">How many have such dates and are left out, since there are more than a drawing can carry.</param>
/// <param name="Undated">How many have an answer and no date, so that there is nothing to draw.</param>
/// <param name="Words">The same as a text.</param>
internal sealed record AnswerHistoryPicture(
    int Width,
    int Height,
    IReadOnlyList<YearView> Years,
    IReadOnlyList<CourseView> Platforms,
    int Changed,
    int Left,
    int Undated,
    string Words)
{
    const int RoomForYears = 1100;
    const int RowHeight = 54;
    const int Top = 24;

    /// <summary>The platform's name and the words of its answers stand above the bands.</summary>
    const int BandBelowTop = 34;

    /// <summary>A letter of the words above the bands, on average.</summary>
    const double LetterWidth = 6.2;

    const int FewestLetters = 3;

    /// <summary>The picture, or null where no platform's answer is known to have changed.</summary>
    public static AnswerHistoryPicture? Of(SiteContext context, Criterion criterion)
    {
        var courses = context.Platforms
            .Select(platform => (Platform: platform, Periods: platform.AnswerHistoryOf(criterion.Id, context.Today)))
            .ToList();
        var dated = courses
            .Where(course => course.Periods.Any(period => period.From is not null))
            .OrderBy(course => course.Periods.Count > 1 ? 0 : 1)
            .ToList();
        var changed = dated.Count(course => course.Periods.Count > 1);
        if (changed == 0)
            return null;
        var drawn = dated.Take(SiteContext.MostColumns).ToList();
        // A year more where something came before the first date.
        var first = drawn.SelectMany(course => course.Periods).Min(period => period.From?.Year ?? period.Until?.Year - 1 ?? int.MaxValue);
        var axis = YearAxis.Of(first, Math.Max(first, context.Today.Year), RoomForYears);
        return new AnswerHistoryPicture(
            axis.Width,
            Top + drawn.Count * RowHeight,
            axis.Years,
            [.. drawn.Select((course, index) => LineOf(context, criterion, course.Platform, course.Periods, axis, Top + index * RowHeight))],
            changed,
            dated.Count - drawn.Count,
            courses.Count(course => course.Periods.Count > 0) - dated.Count,
            $"{criterion.Title}: how the answers of {drawn.Count} {context.Knowledge.Settings.Subject.Plural} changed from {first} to {axis.Last}. Of {changed} {context.Knowledge.Settings.Subject.Plural} a change is known.");
    }

    static CourseView LineOf(
        SiteContext context, Criterion criterion, Platform platform, EquatableList<Period> periods, YearAxis axis, int top) => new(
        PlatformLink.To(platform),
        string.Join("; ",
        [
            .. ScopeWords.Labels(context.Knowledge.Vocabulary, platform, periods[^1].Headline.AppliesTo),
            .. LimitWords.Coming(context.Knowledge.Vocabulary, platform, criterion, platform.Latest(criterion.Id, context.Today), context.Today),
        ]),
        Urls.Fact(platform.Id, criterion.Id),
        top,
        top + BandBelowTop,
        [.. periods.Select(period => Band(context, criterion, platform, period, axis))]);

    static BandView Band(SiteContext context, Criterion criterion, Platform platform, Period period, YearAxis axis)
    {
        var vocabulary = context.Knowledge.Vocabulary;
        // Nothing held before there was a platform, even where no source says since when it does.
        var start = Math.Max(axis.X(new DateOnly(axis.First, 1, 1)), axis.X((period.From ?? platform.Launched)?.Earliest ?? DateOnly.MinValue));
        var end = axis.X(period.Until?.Earliest ?? context.Today);
        var label = criterion.Answers.InShort(vocabulary, period.Headline.Answer);
        var width = Math.Max(1, end - start - 1);
        return new BandView(
            start,
            width,
            RatingWords.Of(criterion, period.Headline.Answer),
            period.From is null,
            Cut(label, (int)(width / LetterWidth)),
            criterion.Answers.InFull(vocabulary, period.Headline.Answer),
            period.From?.View(),
            period.Until?.View());
    }

    /// <summary>As much of a text as there is room for; nothing where that would tell nothing.</summary>
    static string Cut(string text, int letters) => letters < FewestLetters ? "" : WholeLetters.Shortened(text, letters);
}

/// <summary>How one platform's answer changed.</summary>
/// <param name="Limit">For whom or what it holds; empty where it holds for all.</param>
/// <param name="Address">The fact's own page.</param>
/// <param name="Base">The top of its tallest band.</param>
internal sealed record CourseView(PlatformLink Platform, string Limit, string Address, int Top, int Base, IReadOnlyList<BandView> Bands);

/// <summary>An answer for as long as it held.</summary>
/// <param name="Undated">Whether it is not known since when.</param>
/// <param name="Label">As much of the answer as there is room for, or nothing where the band is too short for any.</param>
/// <param name="Answer">The whole answer in words.</param>
internal sealed record BandView(
    int X, int Width, RatingView Rating, bool Undated, string Label, string Answer, DateView? From, DateView? Until)
{
    /// <summary>What is shown to those who point at it.</summary>
    public string Words => $"{Answer}, {From?.Words ?? "since when is not known"}{(Until is null ? "" : $" to {Until.Words}")}";
}
