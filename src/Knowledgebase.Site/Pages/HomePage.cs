using System.Text.Json.Nodes;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Changes;
using Knowledgebase.Site.Outputs.Api;
using Knowledgebase.Site.Pictures;
using Knowledgebase.Site.StructuredData;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>The home page: what this is, the comparison at a glance, and what happened lately.</summary>
internal static class HomePage
{
    const int LatestEvents = 8;

    public static Page Of(SiteContext context) => new(Urls.Home, "home", () => Model(context)) { Checked = LastChecked.Of(context.Platforms) };

    static HomeModel Model(SiteContext context)
    {
        var knowledge = context.Knowledge;
        var topics = knowledge.Vocabulary.Topics.Select(topic => topic.Value).ToList();
        var findings = knowledge.Platforms.Sum(platform => platform.Value.Findings.Sum(history => history.Findings.Count));
        return new HomeModel(
            knowledge.Settings.Title,
            knowledge.Settings.Description ?? knowledge.Settings.Title,
            context.Platforms.Count,
            knowledge.Vocabulary.Criteria.Count,
            findings,
            knowledge.Sources.Count,
            [.. knowledge.Settings.Subject.FirstQuestions.Select(question => new Link(question.Value.Words, Urls.Question(question.Value.Criterion)))],
            [.. topics.Select(topic => TopicOf(knowledge, topic))],
            [.. context.Columns.Select(platform => Row(context, platform, topics))],
            [.. Latest(context)],
            [.. knowledge.Articles.Select(article => ArticleSummaryView.Of(knowledge, article.Value))]);
    }

    static HomeTopic TopicOf(KnowledgeBase knowledge, Topic topic) => new(
        topic.Id,
        topic.Title,
        topic.Lead,
        [.. knowledge.Vocabulary.CriteriaOf(topic.Id).Select(criterion => new Link(criterion.Title, Urls.Question(criterion.Id)))]);

    static HomeRow Row(SiteContext context, Platform platform, List<Topic> topics) => new(
        PlatformLink.To(platform),
        ProfilePicture.Of(context, platform),
        [
            .. topics.Select(topic => new HomeCell(
                topic.Title,
                Urls.Topic(platform.Id, topic.Id),
                TallyView.Of(context, platform, context.Knowledge.Vocabulary.CriteriaOf(topic.Id)))),
        ]);

    static IEnumerable<EventView> Latest(SiteContext context) =>
        (from platform in context.Knowledge.Platforms
         from happening in platform.Value.Events
         where happening.Value.Date.Latest <= context.Today
         orderby happening.Value.Date.Latest descending, platform.Value.Id, happening.Value.Id
         select EventView.Of(context, platform.Value, happening))
        .Take(LatestEvents);
}

/// <summary>What the template <c>home</c> is given.</summary>
internal sealed record HomeModel(
    string Title,
    string Description,
    int Platforms,
    int Questions,
    int Findings,
    int Sources,
    IReadOnlyList<Link> FirstQuestions,
    IReadOnlyList<HomeTopic> Topics,
    IReadOnlyList<HomeRow> Rows,
    IReadOnlyList<EventView> Latest,
    IReadOnlyList<ArticleSummaryView> Articles) : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile(ApiFiles.Whole)), .. Feeds.OfAll];

    public override IEnumerable<JsonObject> Describe(SiteModel site, string address) => [SiteDescription.Site(site)];

    public override IReadOnlyList<string> Styles => ["styles/pictures.css"];
}

/// <summary>A topic with its questions.</summary>
internal sealed record HomeTopic(string Id, string Title, string Lead, IReadOnlyList<Link> Questions);

/// <summary>A platform at a glance.</summary>
internal sealed record HomeRow(PlatformLink Platform, ProfilePicture Profile, IReadOnlyList<HomeCell> Cells);

/// <summary>A platform's answers on one topic at a glance.</summary>
internal sealed record HomeCell(string Topic, string Address, TallyView Tally);
