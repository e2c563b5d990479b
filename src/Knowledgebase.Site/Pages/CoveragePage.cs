using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>
/// What is answered and what is not, platform by platform and topic by topic, and what would help most; with many platforms
/// each letter has a page.
/// </summary>
internal static class CoveragePage
{
    public static IEnumerable<Page> Of(SiteContext context)
    {
        var list = Letters.OfPlatforms(Urls.Coverage, context.Platforms);
        return list.Pages("coverage", () => Model(context, list), part => Model(context, part));
    }

    static CoverageModel Model(SiteContext context, LongList<Platform> list) => new(
        "Coverage",
        "What is answered, unknown, due for another look, disputed or resting on the vendor's word alone, and what would help most.",
        [.. Contributions.Next(context.Knowledge, context.Today, ContributionWords.Most).Select(next => Next(context.Knowledge, next))],
        [.. (list.IsWhole ? context.Platforms : context.Columns).Select(platform => Row(context, platform))],
        ShareView.Of(Coverage.Of(context.Knowledge, context.Today)),
        list.Links(),
        null);

    static CoverageModel Model(SiteContext context, ListPart<Platform> part) => new(
        part.View.TitleAfter("Coverage"),
        "What is answered, unknown, due for another look, disputed or resting on the vendor's word alone.",
        [],
        [.. part.Entries.Select(platform => Row(context, platform))],
        ShareView.Of(Coverage.Of(context.Knowledge, context.Today)),
        part.View.Parts,
        part.View);

    static ContributionView Next(KnowledgeBase knowledge, Contribution next)
    {
        var page = Urls.Fact(next.Platform.Id, next.Criterion.Id);
        var question = next.Criterion.QuestionAbout(next.Platform.Name);
        var correction = CorrectionView.Of(knowledge, next.At, page, question);
        var isOpen = next.Reason is ContributionReason.Missing or ContributionReason.Unknown;
        return new ContributionView(
            new Link(question, page),
            ContributionWords.Of(next.Reason),
            new Link(ContributionWords.Step(next.Reason), isOpen
                ? $"{Urls.Prose(ContributePage.Id)}?platform={next.Platform.Id}&criterion={next.Criterion.Id}#_form"
                : correction.Suggest ?? correction.Email ?? page),
            isOpen || correction.Suggest is null ? null : correction.Email,
            EditAddress.Of(knowledge, next));
    }

    static PlatformCoverageView Row(SiteContext context, Platform platform) => Row(context, platform, Coverage.Of(context.Knowledge, platform, context.Today));

    static PlatformCoverageView Row(SiteContext context, Platform platform, Coverage total) => new(
        PlatformLink.To(platform),
        total,
        ShareView.Of(total),
        [
            .. context.Knowledge.Vocabulary.Topics.Select(topic => new TopicCoverageView(
                new Link(topic.Value.Title, Urls.Topic(platform.Id, topic.Value.Id)),
                Coverage.Of(context.Knowledge, platform, topic.Value.Id, context.Today))),
        ]);
}

/// <summary>What the template <c>coverage</c> is given.</summary>
/// <param name="Next">The most useful contributions, the most useful first; none on the page of a letter.</param>
/// <param name="All">How well the answers of all platforms are supported.</param>
/// <param name="Parts">The letters, where each has a page; empty where all platforms stand on one.</param>
/// <param name="Part">The letter whose page it is; null for the first page.</param>
internal sealed record CoverageModel(
    string Title,
    string Description,
    IReadOnlyList<ContributionView> Next,
    IReadOnlyList<PlatformCoverageView> Platforms,
    ShareView All,
    IReadOnlyList<PartLink> Parts,
    PartView? Part) : PageModel(Title, Description)
{
    public override IReadOnlyList<string> Styles => ["styles/contribute.css"];
}

/// <summary>Something that a reader could add or mend.</summary>
/// <param name="Why">What is the matter, and what would help.</param>
/// <param name="Step">What to do without git: the form of this site for what has no answer, or else one of the repository.</param>
/// <param name="Mail">An e-mail that begins with the fact; null where the form takes e-mail itself, or nobody does.</param>
/// <param name="Edit">The place in the repository's editor; null where no repository is known.</param>
internal sealed record ContributionView(Link Fact, string Why, Link Step, string? Mail, string? Edit);

/// <summary>How well the questions about a platform are answered.</summary>
internal sealed record PlatformCoverageView(PlatformLink Platform, Coverage Total, ShareView Shares, IReadOnlyList<TopicCoverageView> Topics);

/// <summary>How well headline answers are supported, in percent of the questions.</summary>
/// <param name="Confirmed">By someone independent.</param>
/// <param name="VendorAlone">By the vendor's word alone.</param>
/// <param name="Quoted">With words of a source.</param>
/// <param name="Dated">With the date since when they hold.</param>
internal sealed record ShareView(double Confirmed, double VendorAlone, double Quoted, double Dated)
{
    public static ShareView Of(Coverage count) => new(
        count.Share(count.Confirmed), count.Share(count.VendorAlone), count.Share(count.Quoted), count.Share(count.Dated));
}

/// <summary>How well the questions of one topic are answered.</summary>
internal sealed record TopicCoverageView(Link Topic, Coverage Count);
