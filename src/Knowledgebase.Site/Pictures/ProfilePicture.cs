using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pictures;

/// <summary>A platform's answers as a small drawing: a row a topic, a mark an answer, ordered by what the answers mean.</summary>
/// <param name="Rows">The topics, in reading order.</param>
/// <param name="Marks">The same marks by rating, so that each rating is drawn as one shape.</param>
/// <param name="Words">The same as a text.</param>
internal sealed record ProfilePicture(
    int Width, int Height, IReadOnlyList<ProfileRow> Rows, IReadOnlyList<ProfileMarks> Marks, string Words)
{
    const int RowHeight = 14;

    public static ProfilePicture Of(SiteContext context, Platform platform)
    {
        var vocabulary = context.Knowledge.Vocabulary;
        var rows = vocabulary.Topics
            .Select((topic, index) => new ProfileRow(
                topic.Value.Title, index * RowHeight, TallyView.Of(context, platform, vocabulary.CriteriaOf(topic.Value.Id))))
            .ToList();
        return new ProfilePicture(
            context.Knowledge.Vocabulary.Topics.Max(topic => TallyView.WidthOf(vocabulary.CriteriaOf(topic.Value.Id))),
            Math.Max(1, rows.Count * RowHeight),
            rows,
            [
                .. from row in rows
                   from mark in row.Tally.Marks
                   group new ProfileMark(mark.X, row.Top) by mark.Rating into ofRating
                   select new ProfileMarks(ofRating.Key, [.. ofRating]),
            ],
            $"{platform.Name}. {string.Join("; ", rows.Select(row => $"{row.Title}: {row.Tally.Words}"))}.");
    }
}

/// <summary>The answers on one topic.</summary>
internal sealed record ProfileRow(string Title, int Top, TallyView Tally);

/// <summary>All marks of one rating.</summary>
internal sealed record ProfileMarks(string Rating, IReadOnlyList<ProfileMark> Places);

/// <summary>Where a mark stands: its left edge and the top of its row.</summary>
internal readonly record struct ProfileMark(int X, int Top);
