using System.Text.Json.Nodes;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Changes;
using Knowledgebase.Site.Outputs.Api;
using Knowledgebase.Site.StructuredData;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>The home page: what this is, what people ask first in words, and what is new.</summary>
internal static class HomePage
{
    /// <summary>How many questions fit above the fold.</summary>
    const int Questions = 6;

    const int LatestEvents = 6;
    const int LatestClaims = 6;
    const int LatestChanges = 6;

    /// <summary>One article does not fill the list by itself.</summary>
    const int ClaimsOfArticle = 2;

    static readonly Verdict[] tellingFirst = [Verdict.Wrong, Verdict.Misleading, Verdict.Unsupported, Verdict.Outdated, Verdict.Accurate];

    public static Page Of(SiteContext context) => new(Urls.Home, "home", () => Model(context)) { Checked = () => LastChecked.Of(context.Platforms) };

    static HomeModel Model(SiteContext context)
    {
        var knowledge = context.Knowledge;
        return new HomeModel(
            knowledge.Settings.Title,
            knowledge.Settings.Description ?? knowledge.Settings.Title,
            context.Platforms.Count,
            knowledge.Vocabulary.Criteria.Count,
            knowledge.Sources.Count,
            AnswersTable.Of(context, context.FirstQuestions.Take(Questions)),
            [.. knowledge.Vocabulary.Topics.Select(topic => TopicOf(knowledge, topic.Value))],
            [.. Latest(context)],
            context.Changes.Latest(LatestChanges),
            [.. Claims(knowledge)],
            [.. knowledge.Vocabulary.ReaderGroups.Select(group => ReaderLink.To(group.Value))],
            [.. knowledge.Vocabulary.Profiles.Select(profile => new Link(profile.Value.Name, Urls.ChoosingAs(profile.Value.Id)))]);
    }

    static HomeTopic TopicOf(KnowledgeBase knowledge, Topic topic) => new(
        topic.Id,
        topic.Title,
        [.. knowledge.Vocabulary.CriteriaOf(topic.Id).Select(criterion => new Link(criterion.Title, Urls.Question(criterion.Id)))]);

    static IEnumerable<EventView> Latest(SiteContext context) =>
        (from platform in context.Knowledge.Platforms
         from happening in platform.Value.Events
         where !happening.Value.IsAhead(context.Today)
         orderby happening.Value.Date.Earliest descending, happening.Value.Date.Latest, platform.Value.Id, happening.Value.Id
         select EventView.Of(context, platform.Value, happening))
        .Take(LatestEvents);

    static IEnumerable<ClaimLink> Claims(KnowledgeBase knowledge) =>
        (from article in knowledge.Articles
         orderby article.Value.Checked.Earliest descending, article.Value.Id
         from claim in article.Value.Claims.OrderBy(claim => Array.IndexOf(tellingFirst, claim.Value.Verdict)).Take(ClaimsOfArticle)
         select ClaimLink.To(knowledge, article.Value, claim.Value))
        .Take(LatestClaims);
}

/// <summary>What the template <c>home</c> is given.</summary>
/// <param name="Table">What people ask first, by the best known platforms.</param>
/// <param name="Changes">What changed lately on the site itself.</param>
/// <param name="Claims">Claims of articles that were checked lately.</param>
/// <param name="Readers">The pages for one kind of people each.</param>
/// <param name="Profiles">The starts for choosing by need.</param>
internal sealed record HomeModel(
    string Title,
    string Description,
    int Platforms,
    int Questions,
    int Sources,
    AnswersTable Table,
    IReadOnlyList<HomeTopic> Topics,
    IReadOnlyList<EventView> Latest,
    IReadOnlyList<ChangeView> Changes,
    IReadOnlyList<ClaimLink> Claims,
    IReadOnlyList<ReaderLink> Readers,
    IReadOnlyList<Link> Profiles) : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile(ApiFiles.Whole)), .. Feeds.OfAll];

    public override IEnumerable<JsonObject> Describe(SiteModel site, string address) => [SiteDescription.Site(site)];
}

/// <summary>A topic with its questions.</summary>
internal sealed record HomeTopic(string Id, string Title, IReadOnlyList<Link> Questions);
