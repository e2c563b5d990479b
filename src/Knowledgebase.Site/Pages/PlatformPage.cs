using System.Text.Json.Nodes;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Changes;
using Knowledgebase.Site.Markdown;
using Knowledgebase.Site.Pictures;
using Knowledgebase.Site.References;
using Knowledgebase.Site.StructuredData;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>One platform, with everything known.</summary>
internal static class PlatformPage
{
    public static IEnumerable<Page> Of(SiteContext context) =>
        context.Platforms.Select(platform =>
            new Page(Urls.Platform(platform.Id), "platform", () =>
            {
                var model = Model(context, platform);
                return model with { Use = Use(context, platform, model) };
            }) { At = context.PlaceOf(platform), Checked = () => LastChecked.Of(platform) });

    static PlatformModel Model(SiteContext context, Platform platform)
    {
        var knowledge = context.Knowledge;
        var events = platform.Events.ToLookup(happening => happening.Value.IsAhead(context.Today));
        return new PlatformModel(
            $"{platform.Name}: privacy and security",
            $"What {platform.Name} collects, uses, shares and encrypts, what people can refuse, and what happened. Every answer with its sources.",
            PlatformLink.To(platform),
            platform.Vendor,
            Countries.Name(platform.Jurisdiction),
            platform.Launched?.View(),
            platform.Retired?.View(),
            platform.Successor is { } successor && knowledge.Platform(successor.Value) is { } next ? PlatformLink.To(next) : null,
            platform.Website,
            platform.PrivacyPolicy,
            [.. platform.Aliases.Select(alias => alias.Value)],
            [.. platform.Editions.Select(edition => edition.Value.Label)],
            platform.Summary,
            [.. platform.Evidence.Select(piece => EvidenceView.Of(knowledge, piece.Value))],
            PlatformInShort.Of(context, platform),
            TallyWords.Of(knowledge.Tally(platform, context.Today)),
            [.. knowledge.Vocabulary.Topics.Select(topic => Topic(context, platform, topic.Value))],
            TimelinePicture.Of([.. events[false].Select(happening => happening.Value)], platform.Name),
            context.Today.View(),
            [.. events[true].Reverse().Select(happening => EventView.Of(context, platform, happening))],
            [.. events[false].Select(happening => EventView.Of(context, platform, happening))],
            [.. platform.Tips.Select(tip => new Link(tip.Value.Title, Urls.Tip(platform.Id, tip.Value.Id)))],
            Urls.TipsOn(platform.Id),
            LeavingPage.AddressFor(context, platform),
            PairPage.With(context, platform),
            context.FirstDay.View().Iso,
            LastChecked.Of(platform)?.View());
    }

    static UseView Use(SiteContext context, Platform platform, PlatformModel model) =>
        UseView.Of(context, Reference.To(context, platform), model.Alternates) with
        {
            Embed = EmbedView.Of(context, Urls.Platform(platform.Id), Urls.Badge(platform.Id), platform.Name, Urls.Embed(platform.Id)),
        };

    static PlatformTopic Topic(SiteContext context, Platform platform, Topic topic) => new(
        topic.Id,
        topic.Title,
        topic.Lead,
        [.. context.Knowledge.Vocabulary.CriteriaOf(topic.Id).Select(criterion => Fact(context, platform, criterion))]);

    static PlatformFact Fact(SiteContext context, Platform platform, Criterion criterion)
    {
        var holding = platform.Latest(criterion.Id, context.Today);
        return new PlatformFact(
            criterion.Id,
            criterion.Title,
            context.Answer(platform, criterion),
            holding?.Headline.Summary,
            holding?.Headline.Scope,
            [.. holding?.Qualifying.Select(finding => Qualifying(context, platform, criterion, finding)) ?? []]);
    }

    static QualifyingView Qualifying(SiteContext context, Platform platform, Criterion criterion, Finding finding)
    {
        var vocabulary = context.Knowledge.Vocabulary;
        return new QualifyingView(
            string.Join("; ", ScopeWords.Labels(vocabulary, platform, finding.AppliesTo)),
            criterion.Answers.InFull(vocabulary, finding.Answer),
            RatingWords.Of(criterion, finding.Answer),
            StandingWords.Of(context.Knowledge.StandingOf(finding)));
    }
}

/// <summary>What the template <c>platform</c> is given.</summary>
/// <param name="Successor">Where its people were sent, or null.</param>
/// <param name="InShort">What people want to know first.</param>
/// <param name="Tally">How many answers mean what, in words.</param>
/// <param name="Timeline">What happened; null where nothing is known to have.</param>
/// <param name="Today">The day by which anything is to come.</param>
/// <param name="ToCome">The events that are yet to come, the next first.</param>
/// <param name="Events">What happened, newest first.</param>
/// <param name="Leaving">The page about leaving it, or null where there is none.</param>
/// <param name="Pairs">The pages that set it beside another.</param>
/// <param name="FirstDay">The first day whose answers the page can show; the last is that of the reader.</param>
/// <param name="Checked">The last day on which anything on the page was held against its sources; null where nothing was.</param>
internal sealed record PlatformModel(
    string Title,
    string Description,
    PlatformLink Platform,
    string Vendor,
    string Country,
    DateView? Launched,
    DateView? Retired,
    PlatformLink? Successor,
    string Website,
    string? PrivacyPolicy,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Editions,
    string Summary,
    IReadOnlyList<EvidenceView> Evidence,
    PlatformInShort InShort,
    string Tally,
    IReadOnlyList<PlatformTopic> Topics,
    TimelinePicture? Timeline,
    DateView Today,
    IReadOnlyList<EventView> ToCome,
    IReadOnlyList<EventView> Events,
    IReadOnlyList<Link> Tips,
    string TipsAddress,
    string? Leaving,
    IReadOnlyList<Link> Pairs,
    string FirstDay,
    DateView? Checked) : PageModel(Title, Description)
{
    /// <summary>How the page can be cited, taken as data and followed.</summary>
    public UseView? Use { get; init; }

    public override IReadOnlyList<string> Scripts => ["scripts/past-day/platform-past.js", "scripts/shared/copy.js", "scripts/shared/topics.js"];

    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiPlatform(Platform.Id)), Alternate.JsonLd(Urls.PrivacyDescription(Platform.Id)), Alternate.Markdown(Platform.Address), Alternate.Citation(Platform.Address), .. Feeds.OfPlatform(Platform)];

    public override string? Markdown(SiteModel site, string address) => PlatformMarkdown.Of(site, address, this);

    public override IEnumerable<JsonObject> Describe(SiteModel site, string address) =>
    [
        DatasetDescription.Of(site, address, Title, Description, [Urls.ApiPlatform(Platform.Id), Urls.PrivacyDescription(Platform.Id)], Checked?.Iso),
    ];

    /// <summary>For the parts that scripts fill.</summary>
    public Blanks Blanks { get; } = Blanks.All;

    public override IReadOnlyList<string> Styles => ["styles/pictures.css", "styles/past-day.css"];
}

/// <summary>A group of facts.</summary>
internal sealed record PlatformTopic(string Id, string Title, string Lead, IReadOnlyList<PlatformFact> Facts);

/// <summary>A fact in short.</summary>
internal sealed record PlatformFact(
    string Id, string Title, AnswerView Answer, string? Summary, string? Scope, IReadOnlyList<QualifyingView> Qualifying);

/// <summary>An answer that qualifies the headline.</summary>
/// <param name="AppliesTo">For whom or what it holds.</param>
internal sealed record QualifyingView(string AppliesTo, string Answer, RatingView Rating, StandingView Standing)
{
    /// <summary>Full where the answer is confirmed, hollow where it is not.</summary>
    public string Icon => StandingWords.Icon(Rating, Standing);
}
