using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Changes;
using Knowledgebase.Site.Markdown;
using Knowledgebase.Site.References;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>One fact: the answer, the evidence, disputes, history, and the same question elsewhere.</summary>
internal static class FactPage
{
    public static IEnumerable<Page> Of(SiteContext context)
    {
        var claims = ClaimsByFact(context.Knowledge);
        return
            from platform in context.Platforms
            let affected = new Lazy<Affected>(() => Affected(platform))
            from criterion in context.Knowledge.Vocabulary.Criteria
            let about = new FactContext(platform, criterion.Value, affected, claims)
            select new Page(Urls.Fact(platform.Id, criterion.Value.Id), "fact", () =>
            {
                var model = Model(context, about);
                return model with { Use = Use(context, platform, criterion.Value, model) };
            })
            {
                At = context.PlaceOf(platform),
                Checked = () => platform.FindingsOn(criterion.Value.Id) is { } history ? LastChecked.Of(history) : null,
            };
    }

    static UseView Use(SiteContext context, Platform platform, Criterion criterion, FactModel model) =>
        UseView.Of(context, Reference.To(context, platform, criterion), model.Alternates, model.Current?.Correction) with
        {
            Embed = EmbedView.Of(context, Urls.Fact(platform.Id, criterion.Id), Urls.Badge(platform.Id, criterion.Id),
                $"{model.Question} {context.Answer(platform, criterion).Words}"),
            States = context.Changes.StatesOf(platform.Id, criterion.Id),
        };

    static FactModel Model(SiteContext context, FactContext about)
    {
        var (platform, criterion) = (about.Platform, about.Criterion);
        var knowledge = context.Knowledge;
        var holding = platform.Latest(criterion.Id, context.Today);
        var history = platform.FindingsOn(criterion.Id);
        var coming = history?.ComingAfter(context.Today) ?? [];
        IReadOnlyList<Finding> current = holding is null ? [] : [holding.Headline, .. holding.Qualifying];
        var past = history?.Findings
            .Select(finding => finding.Value)
            .Where(finding => !current.Concat(coming.Select(next => next.Finding)).Contains(finding, ReferenceEqualityComparer.Instance)) ?? [];
        var criteria = knowledge.Vocabulary.CriteriaOf(criterion.Topic.Value).ToList();
        var index = criteria.IndexOf(criterion);
        var topic = knowledge.Vocabulary.Topics.First(topic => topic.Value.Id == criterion.Topic.Value).Value;
        var answer = context.Answer(platform, criterion);
        var question = criterion.QuestionAbout(platform.Name);
        var missing = holding is not null ? null : history is null ? "Nobody has answered this yet" : "No answer applies today";
        var explainer = Explainer.Of(context);
        var summary = explainer.Parts(holding?.Headline.Summary ?? "");
        return new FactModel(
            question,
            $"{question} {string.Join(". ", LimitWords.Coming(knowledge.Vocabulary, platform, criterion, holding, context.Today).Prepend(missing ?? $"{answer.InFull()} ({answer.Standing.Label.ToLowerInvariant()})"))}.",
            question,
            PlatformLink.To(platform),
            new Link(topic.Title, Urls.Topic(platform.Id, topic.Id)),
            criterion.Title,
            criterion.Why,
            Urls.Question(criterion.Id),
            answer,
            holding is null ? null : View(holding.Headline),
            missing,
            summary,
            explainer.Used,
            [.. holding?.Qualifying.Select(finding => View(finding)) ?? []],
            [.. coming.Select(next => View(next.Finding, next.From))],
            context.Today.View(),
            [.. past.Select(finding => View(finding))],
            [.. context.BestKnown.Where(other => other != platform).Select(other => new ElsewhereView(PlatformLink.To(other), context.Answer(other, criterion)))],
            [.. about.Events(criterion.Id).Select(happening => new DatedLink(happening.Title, Urls.Event(platform.Id, happening.Id), EventWords.When(happening, context.Today)))],
            [.. about.Tips(criterion.Id).Select(tip => new Link(tip.Title, Urls.Tip(platform.Id, tip.Id)))],
            [.. about.Claims.Select(claim => ClaimLink.To(knowledge, claim.Article, claim.Claim))],
            index > 0 ? LinkTo(criteria[index - 1]) : null,
            index < criteria.Count - 1 ? LinkTo(criteria[index + 1]) : null);

        FindingView View(Finding finding, PartialDate? coming = null) =>
            FindingView.Of(context, platform, criterion, history!, finding, coming);

        Link LinkTo(Criterion other) => new(other.Title, Urls.Fact(platform.Id, other.Id));
    }

    static ILookup<(string Platform, string Criterion), (Article Article, Claim Claim)> ClaimsByFact(KnowledgeBase knowledge) =>
        (from article in knowledge.Articles
         from claim in article.Value.Claims
         where claim.Value is { Platform: not null, Criterion: not null }
         select (Article: article.Value, Claim: claim.Value))
        .ToLookup(claim => (claim.Claim.Platform!.Value.Value, claim.Claim.Criterion!.Value.Value));

    static Affected Affected(Platform platform) => new(
        (from happening in platform.Events
         from criterion in happening.Value.Affects
         select (criterion.Value, happening.Value)).ToLookup(pair => pair.Item1, pair => pair.Item2),
        (from tip in platform.Tips
         from criterion in tip.Value.Helps
         select (criterion.Value, tip.Value)).ToLookup(pair => pair.Item1, pair => pair.Item2));
}

/// <summary>The events and tips of a platform by the criteria that they bear on.</summary>
internal sealed record Affected(ILookup<string, Event> Events, ILookup<string, Tip> Tips);

/// <summary>What bears on one fact.</summary>
internal sealed record FactContext(
    Platform Platform,
    Criterion Criterion,
    Lazy<Affected> Affected,
    ILookup<(string Platform, string Criterion), (Article Article, Claim Claim)> AllClaims)
{
    public IEnumerable<Event> Events(string criterion) => Affected.Value.Events[criterion];

    public IEnumerable<Tip> Tips(string criterion) => Affected.Value.Tips[criterion];

    public IEnumerable<(Article Article, Claim Claim)> Claims => AllClaims[(Platform.Id, Criterion.Id)];
}

/// <summary>What the template <c>fact</c> is given.</summary>
/// <param name="Current">The headline answer with its evidence; null where nothing is recorded.</param>
/// <param name="Missing">What is said in place of an answer; null where there is one.</param>
/// <param name="Summary">The summary of the headline answer, with the words of the glossary apart.</param>
/// <param name="Words">The words of the glossary that it has.</param>
/// <param name="Qualifying">The answers that hold for some editions, people, plans, clients, occasions or regions.</param>
/// <param name="ToCome">What is known to hold later, the next first.</param>
/// <param name="Today">The day by which it is to come.</param>
/// <param name="Past">What held before, newest first.</param>
/// <param name="Elsewhere">How other platforms answer.</param>
/// <param name="Previous">The question before this in its topic, or null.</param>
/// <param name="Next">The question after this in its topic, or null.</param>
internal sealed record FactModel(
    string Title,
    string Description,
    string Question,
    PlatformLink Platform,
    Link Topic,
    string Criterion,
    string? Why,
    string QuestionAddress,
    AnswerView Answer,
    FindingView? Current,
    string? Missing,
    IReadOnlyList<TextPart> Summary,
    IReadOnlyList<WordNote> Words,
    IReadOnlyList<FindingView> Qualifying,
    IReadOnlyList<FindingView> ToCome,
    DateView Today,
    IReadOnlyList<FindingView> Past,
    IReadOnlyList<ElsewhereView> Elsewhere,
    IReadOnlyList<DatedLink> Events,
    IReadOnlyList<Link> Tips,
    IReadOnlyList<ClaimLink> Claims,
    Link? Previous,
    Link? Next) : PageModel(Title, Description)
{
    /// <summary>How the page can be cited, taken as data and followed.</summary>
    public UseView? Use { get; init; }

    public override IReadOnlyList<string> Scripts => ["scripts/shared/copy.js"];

    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiPlatform(Platform.Id)), Alternate.Markdown(Answer.Address), Alternate.Citation(Answer.Address), .. Feeds.OfPlatform(Platform)];

    public override string? Markdown(SiteModel site, string address) => FactMarkdown.Of(site, address, this);

    public override Link? Parent => new(Platform.Name, Platform.Address);
}

/// <summary>How another platform answers the same question.</summary>
internal sealed record ElsewhereView(PlatformLink Platform, AnswerView Answer);

/// <summary>A link with a day.</summary>
internal sealed record DatedLink(string Label, string Address, DateView Date);
