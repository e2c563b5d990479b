using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>How a platform answers a criterion, in the form that tables show.</summary>
/// <param name="Words">A few words.</param>
/// <param name="Terms">The labels of all terms where the answer is a list of several; empty otherwise.</param>
/// <param name="Limit">
/// For whom or what it holds, such as "Work and school accounts", and what is known to change and when, such as "From March
/// 2030: Always"; empty where there is neither.
/// </param>
/// <param name="Address">The fact's own page.</param>
/// <param name="Others">How many other answers qualify it.</param>
/// <param name="FreshUntil">The last day on which it counts as fresh, for machines; null where nothing is recorded.</param>
internal sealed record AnswerView(
    string Words,
    IReadOnlyList<string> Terms,
    RatingView Rating,
    StandingView Standing,
    string Limit,
    string Address,
    int Others,
    string? FreshUntil,
    bool Due)
{
    /// <summary>Full where the answer is confirmed, hollow where it is not.</summary>
    public string Icon => StandingWords.Icon(Rating, Standing);

    /// <summary>The whole answer, also where it is a list.</summary>
    public string InFull() => Terms.Count > 0 ? string.Join(", ", Terms) : Words;

    public static AnswerView Of(KnowledgeBase knowledge, Platform platform, Criterion criterion, DateOnly today)
    {
        var address = Urls.Fact(platform.Id, criterion.Id);
        if (platform.Latest(criterion.Id, today) is not { } holding)
            return new AnswerView("Not answered", [], RatingWords.Unknown, StandingWords.Unknown, LimitWords.Of(knowledge.Vocabulary, platform, criterion, null, today), address, 0, null, false);
        var finding = holding.Headline;
        var values = criterion.Answers.ValuesOf(knowledge.Vocabulary, finding.Answer);
        return new AnswerView(
            criterion.Answers.InShort(knowledge.Vocabulary, finding.Answer),
            values.Count > 1 ? [.. values.Select(value => value.Label)] : [],
            RatingWords.Of(criterion, finding.Answer),
            StandingWords.Of(knowledge.StandingOf(finding)),
            LimitWords.Of(knowledge.Vocabulary, platform, criterion, holding, today),
            address,
            holding.Qualifying.Count,
            knowledge.FreshUntil(finding).View().Iso,
            knowledge.IsDue(finding, today));
    }
}
