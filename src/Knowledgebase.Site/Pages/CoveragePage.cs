using Knowledgebase.Facts.Reasoning;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>What is answered and what is not, platform by platform and topic by topic, and what would help most.</summary>
internal static class CoveragePage
{
    public static Page Of(Publication publication) => new(Addresses.Coverage, "coverage", () => Model(publication));

    static CoverageModel Model(Publication publication)
    {
        var (knowledge, today) = (publication.Knowledge, publication.Today);
        return new CoverageModel(
            "Coverage",
            "What is answered, unknown, due for another look, disputed or resting on the vendor's word alone, and what would help most.",
            [
                .. Contributions.Next(knowledge, today, ContributionWords.Most).Select(next =>
                {
                    var page = Addresses.Fact(next.Platform.Id, next.Criterion.Id);
                    var question = next.Criterion.QuestionAbout(next.Platform.Name);
                    return new ContributionView(
                        new Link(question, page),
                        ContributionWords.Of(next.Reason),
                        CorrectionView.Of(knowledge, next.At, page, question).Edit);
                }),
            ],
            [
                .. publication.Platforms.Select(platform => new PlatformCoverageView(
                    PlatformLink.To(platform),
                    Coverage.Of(knowledge, platform, today),
                    [
                        .. knowledge.Vocabulary.Topics.Select(topic => new TopicCoverageView(
                            new Link(topic.Value.Title, Addresses.Topic(platform.Id, topic.Value.Id)),
                            Coverage.Of(knowledge, platform, topic.Value.Id, today))),
                    ])),
            ]);
    }
}

/// <summary>What the template <c>coverage</c> is given.</summary>
/// <param name="Next">The most useful contributions, the most useful first.</param>
internal sealed record CoverageModel(
    string Title, string Description, IReadOnlyList<ContributionView> Next, IReadOnlyList<PlatformCoverageView> Platforms)
    : PageModel(Title, Description);

/// <summary>Something that a reader could add or mend.</summary>
/// <param name="Why">What would help.</param>
/// <param name="Edit">The place in the repository's editor.</param>
internal sealed record ContributionView(Link Fact, string Why, string Edit);

/// <summary>How well the questions about a platform are answered.</summary>
internal sealed record PlatformCoverageView(PlatformLink Platform, Coverage Total, IReadOnlyList<TopicCoverageView> Topics);

/// <summary>How well the questions of one topic are answered.</summary>
internal sealed record TopicCoverageView(Link Topic, Coverage Count);
