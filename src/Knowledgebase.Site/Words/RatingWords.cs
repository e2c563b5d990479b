using System.Diagnostics;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>A rating as a page shows it.</summary>
/// <param name="Id">For style sheets and icons.</param>
internal sealed record RatingView(string Id, string Label);

/// <summary>Puts ratings into words.</summary>
internal static class RatingWords
{
    public static RatingView Protective { get; } = new("protective", "Protective");
    public static RatingView Mixed { get; } = new("mixed", "Mixed");
    public static RatingView Risky { get; } = new("risky", "Risky");
    public static RatingView Neutral { get; } = new("neutral", "Neutral");

    /// <summary>Of an answer that lists terms, which nobody rates.</summary>
    public static RatingView Listed { get; } = new("listed", "A list");

    public static RatingView Unknown { get; } = new("unknown", "Unknown");

    /// <summary>The most protective first.</summary>
    public static IReadOnlyList<RatingView> All { get; } = [Protective, Mixed, Risky, Neutral, Listed, Unknown];

    /// <summary>The rating of an answer.</summary>
    public static RatingView Of(Criterion criterion, Answer answer) =>
        answer is Answer.Unknown ? Unknown
        : !criterion.Answers.IsRated ? Listed
        : criterion.Answers.RatingOf(answer) is { } rating ? Of(rating)
        : Unknown;

    /// <summary>The rating of a value that answers can have.</summary>
    public static RatingView Of(AnswerValue value) => value.Rating is { } rating ? Of(rating) : Listed;

    public static RatingView Of(Rating rating) => rating switch
    {
        Rating.Protective => Protective,
        Rating.Mixed => Mixed,
        Rating.Risky => Risky,
        Rating.Neutral => Neutral,
        _ => throw new UnreachableException(),
    };
}
