using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Pages;

/// <summary>All criteria, by topic.</summary>
internal static class QuestionsPage
{
    public static Page Of(SiteContext context) => new(Urls.Questions, "questions", () => Model(context));

    static QuestionsModel Model(SiteContext context) => new(
        "Questions",
        $"The {context.Knowledge.Vocabulary.Criteria.Count} questions that every {context.Knowledge.Settings.Subject.Singular} is asked, and why they matter.",
        [.. context.Knowledge.Vocabulary.Topics.Select(topic => Topic(context, topic.Value))]);

    static QuestionsTopic Topic(SiteContext context, Topic topic) => new(
        topic.Id,
        topic.Title,
        topic.Lead,
        [
            .. context.Knowledge.Vocabulary.CriteriaOf(topic.Id).Select(criterion =>
                new QuestionsEntry(criterion.Title, QuestionPage.AboutAny(context, criterion), Urls.Question(criterion.Id), criterion.Why)),
        ]);
}

/// <summary>What the template <c>questions</c> is given.</summary>
internal sealed record QuestionsModel(string Title, string Description, IReadOnlyList<QuestionsTopic> Topics)
    : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile("criteria.json"))];
}

/// <summary>A group of questions.</summary>
internal sealed record QuestionsTopic(string Id, string Title, string Lead, IReadOnlyList<QuestionsEntry> Questions);

/// <summary>A question.</summary>
internal sealed record QuestionsEntry(string Title, string Question, string Address, string? Why);
