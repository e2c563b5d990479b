using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Pages;

/// <summary>All criteria, by topic.</summary>
internal static class QuestionsPage
{
    public static Page Of(Publication publication) => new(Addresses.Questions, "questions", () => Model(publication));

    static QuestionsModel Model(Publication publication) => new(
        "Questions",
        $"The {publication.Knowledge.Vocabulary.Criteria.Count} questions that every service is asked, and why they matter.",
        [.. publication.Knowledge.Vocabulary.Topics.Select(topic => Topic(publication, topic.Value))]);

    static QuestionsTopic Topic(Publication publication, Topic topic) => new(
        topic.Id,
        topic.Title,
        topic.Lead,
        [
            .. publication.Knowledge.Vocabulary.CriteriaOf(topic.Id).Select(criterion =>
                new QuestionsEntry(criterion.Title, QuestionPage.AboutAny(criterion), Addresses.Question(criterion.Id), criterion.Why)),
        ]);
}

/// <summary>What the template <c>questions</c> is given.</summary>
internal sealed record QuestionsModel(string Title, string Description, IReadOnlyList<QuestionsTopic> Topics)
    : PageModel(Title, Description);

/// <summary>A group of questions.</summary>
internal sealed record QuestionsTopic(string Id, string Title, string Lead, IReadOnlyList<QuestionsEntry> Questions);

/// <summary>A question.</summary>
internal sealed record QuestionsEntry(string Title, string Question, string Address, string? Why);
