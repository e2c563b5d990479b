using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>The full comparison: criteria as rows by topic, platforms as columns.</summary>
internal static class ComparePage
{
    /// <summary>
    /// How many of the best known platforms are shown where the others can be added. Without a script all that a
    /// table can carry are there.
    /// </summary>
    const int ColumnsAtFirst = 12;

    /// <summary>How many of the questions that people ask first a phone begins with.</summary>
    const int QuestionsAtFirst = 6;

    public static Page Of(SiteContext context) => new(Urls.Comparison, "compare", () => Model(context));

    static CompareModel Model(SiteContext context) => new(
        $"Compare {context.Knowledge.Settings.Subject.Kind}",
        $"{context.Columns.Count} {context.Knowledge.Settings.Subject.Plural} compared on {context.Knowledge.Vocabulary.Criteria.Count} questions: "
            + "what they collect, use, share and encrypt, and what people can refuse.",
        [.. context.Columns.Select(PlatformLink.To)],
        context.Platforms.Count - context.Columns.Count,
        new ComparisonTools(
            context.FirstDay.View().Iso,
            Math.Min(ColumnsAtFirst, context.Columns.Count),
            SiteContext.MostColumns,
            context.Platforms.Count,
            AudienceView.PeopleOf(context.Knowledge.Vocabulary),
            context.Knowledge.Vocabulary.Audiences.Occasions is { } occasions ? new OccasionsView(occasions.Label, occasions.Any, AudienceView.Of(occasions.All)) : null),
        [.. context.Columns.Select(platform => Counts(context, platform))],
        [.. context.FirstQuestions.Take(QuestionsAtFirst).Select(question => new Link(question.Words, $"#{CompareRow.AnchorOf(question.Criterion.Id)}"))],
        [.. context.Knowledge.Vocabulary.Topics.Select(topic => Topic(context, topic.Value))]);

    static PlatformCounts Counts(SiteContext context, Platform platform)
    {
        var ratings = context.Knowledge.Vocabulary.Criteria.Select(criterion => context.Answer(platform, criterion.Value).Rating).ToList();
        return new PlatformCounts(platform.Name, [.. RatingWords.All.Select(rating => new RatingCount(rating.Id, ratings.Count(other => other == rating)))]);
    }

    static CompareTopic Topic(SiteContext context, Topic topic) => new(
        topic.Id,
        topic.Title,
        [.. context.Knowledge.Vocabulary.CriteriaOf(topic.Id).Select(criterion => Row(context, criterion))]);

    static CompareRow Row(SiteContext context, Criterion criterion) => new(
        criterion.Id,
        criterion.Title,
        string.Join(' ', [criterion.Title, criterion.Question.Replace("{platform}", "", StringComparison.Ordinal), .. criterion.Synonyms.Select(synonym => synonym.Value)]),
        Urls.Question(criterion.Id),
        [.. context.Columns.Select(platform => context.Answer(platform, criterion))]);
}

/// <summary>What the template <c>compare</c> is given.</summary>
/// <param name="More">How many platforms the table leaves out; the pages of questions have them.</param>
/// <param name="Counts">How many answers of each rating, one entry a platform.</param>
/// <param name="First">The rows of what people ask first.</param>
internal sealed record CompareModel(
    string Title,
    string Description,
    IReadOnlyList<PlatformLink> Platforms,
    int More,
    ComparisonTools Tools,
    IReadOnlyList<PlatformCounts> Counts,
    IReadOnlyList<Link> First,
    IReadOnlyList<CompareTopic> Topics) : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile("findings.json"))];

    /// <summary>For the parts that scripts fill.</summary>
    public Blanks Blanks { get; } = Blanks.All;

    public override IReadOnlyList<string> Scripts => ["scripts/compare/compare.js"];

    public override IReadOnlyList<string> Styles => ["styles/past-day.css", "styles/compare.css"];
}

/// <summary>What the controls of the comparison know.</summary>
/// <param name="FirstDay">The first day whose answers can be shown; the last is that of the reader.</param>
/// <param name="Columns">How many platforms are shown at first.</param>
/// <param name="Most">How many can be shown at once.</param>
/// <param name="All">How many platforms there are.</param>
/// <param name="People">Those whom the comparison can be for.</param>
/// <param name="Occasions">The occasions that it can be for; null where they are the same on all.</param>
internal sealed record ComparisonTools(
    string FirstDay, int Columns, int Most, int All, IReadOnlyList<AudienceView> People, OccasionsView? Occasions);

/// <summary>A platform's answers by what they mean.</summary>
internal sealed record PlatformCounts(string Platform, IReadOnlyList<RatingCount> Ratings);

/// <summary>How many answers have a rating.</summary>
internal sealed record RatingCount(string Rating, int Count);

/// <summary>A group of rows.</summary>
internal sealed record CompareTopic(string Id, string Title, IReadOnlyList<CompareRow> Rows);

/// <summary>A row: one answer a platform.</summary>
/// <param name="Words">By which the row is found, other than by its answers.</param>
internal sealed record CompareRow(string Id, string Title, string Words, string Address, IReadOnlyList<AnswerView> Answers)
{
    public string Anchor => AnchorOf(Id);

    /// <summary>The id of the row of a criterion on the page.</summary>
    public static string AnchorOf(string criterion) => $"_row-{criterion}";
}
