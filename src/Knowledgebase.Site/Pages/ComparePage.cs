using Knowledgebase.Facts;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>The full comparison: criteria as rows by topic, platforms as columns.</summary>
internal static class ComparePage
{
    public static Page Of(Publication publication) => new(Addresses.Comparison, "compare", () => Model(publication));

    static CompareModel Model(Publication publication) => new(
        "Compare video call services",
        $"{publication.Columns.Count} services compared on {publication.Knowledge.Vocabulary.Criteria.Count} questions: "
            + "what they collect, use, share and encrypt, and what people can refuse.",
        [.. publication.Columns.Select(PlatformLink.To)],
        publication.Platforms.Count - publication.Columns.Count,
        [.. publication.Knowledge.Vocabulary.Topics.Select(topic => Topic(publication, topic.Value))]);

    static CompareTopic Topic(Publication publication, Topic topic) => new(
        topic.Id,
        topic.Title,
        [.. publication.Knowledge.Vocabulary.CriteriaOf(topic.Id).Select(criterion => Row(publication, criterion))]);

    static CompareRow Row(Publication publication, Criterion criterion) => new(
        criterion.Title,
        Addresses.Question(criterion.Id),
        [.. publication.Columns.Select(platform => publication.Answer(platform, criterion))]);
}

/// <summary>What the template <c>compare</c> is given.</summary>
/// <param name="More">How many platforms the table leaves out; the pages of questions have them.</param>
internal sealed record CompareModel(
    string Title,
    string Description,
    IReadOnlyList<PlatformLink> Platforms,
    int More,
    IReadOnlyList<CompareTopic> Topics) : PageModel(Title, Description);

/// <summary>A group of rows.</summary>
internal sealed record CompareTopic(string Id, string Title, IReadOnlyList<CompareRow> Rows);

/// <summary>A row: one answer a platform.</summary>
internal sealed record CompareRow(string Title, string Address, IReadOnlyList<AnswerView> Answers);
