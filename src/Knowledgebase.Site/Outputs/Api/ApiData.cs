using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Api;

/// <summary>Makes of the facts what the API publishes. Addresses are whole, so that a record says where it comes from wherever it is kept.</summary>
internal sealed class ApiData(SiteContext context)
{
    readonly KnowledgeBase knowledge = context.Knowledge;

    Vocabulary Words => knowledge.Vocabulary;

    public string? Licence => knowledge.Settings.Licence;

    /// <summary>The day of the build, by which answers are judged.</summary>
    public string Today { get; } = Day(context.Today);

    /// <summary>The whole address of a page or file of the site.</summary>
    public string Whole(string address) => context.Whole(address);

    /// <summary>Where a statement is written: a line in the repository, from its root where it is not known where that is.</summary>
    string File(Position at) => EditAddress.Of(knowledge, at) ?? EditAddress.LineOf(knowledge, at);

    public ApiDocument<T> Document<T>(string page, T data) => new(Licence, Today, Whole(page), data);

    public ApiPlatform Platform(Platform platform) => new(
        platform.Id,
        platform.Name,
        platform.Vendor,
        platform.Jurisdiction,
        platform.Status.Id(),
        platform.Launched?.ToString(),
        platform.Retired?.ToString(),
        platform.Successor?.Value,
        platform.Website,
        platform.PrivacyPolicy,
        Values(platform.Aliases),
        Values(platform.Formerly),
        [.. platform.Editions.Select(edition => new ApiLabel(edition.Value.Id, edition.Value.Label))],
        platform.Summary,
        Whole(Urls.Platform(platform.Id)),
        Whole(Urls.ApiPlatform(platform.Id)));

    public ApiPlatformWhole PlatformWhole(Platform platform) => new(
        Platform(platform),
        [.. platform.Findings.SelectMany(history => Findings(platform, history))],
        [.. platform.Events.Select(happening => Event(platform, happening))],
        [.. platform.Tips.Select(tip => Tip(platform, tip))]);

    public ApiVocabulary Vocabulary() => new(
        [.. Words.Topics.Select(topic => new ApiTopic(topic.Value.Id, topic.Value.Title, topic.Value.Lead))],
        Words.TermGroups.ToDictionary(
            group => group.Value.Id,
            IReadOnlyList<ApiLabel> (group) => [.. group.Value.Terms.Select(term => new ApiLabel(term.Id, term.Label))],
            StringComparer.Ordinal),
        Words.ScopeKinds.ToDictionary(
            kind => kind.Value.Id,
            IReadOnlyList<ApiLabel> (kind) => [.. kind.Value.Scopes.Select(scope => new ApiLabel(scope.Id, scope.Label))],
            StringComparer.Ordinal),
        new ApiAudiences(
            Audiences(Words.Audiences.People),
            Audiences(Words.Audiences.Occasions?.All ?? []),
            [.. Words.Audiences.Roles.Select(role => new ApiLabel(role.Value.Id, role.Value.Label))]),
        [.. StandingWords.All.Select(standing => new ApiStanding(standing.Id, standing.Label, standing.Meaning))]);

    static IReadOnlyList<ApiAudience> Audiences(EquatableList<Located<Audience>> audiences) =>
    [
        .. audiences.Select(audience => new ApiAudience(
            audience.Value.Id,
            audience.Value.Label ?? audience.Value.One,
            audience.Value.Limits.Restrictions.ToDictionary(limit => limit.Kind.Value, limit => Values(limit.Ids), StringComparer.Ordinal))),
    ];

    public ApiCriterion Criterion(Criterion criterion) => new(
        criterion.Id,
        criterion.Topic.Value,
        criterion.Title,
        criterion.Question,
        criterion.Answers.Name,
        [.. criterion.Answers.NamedValues.Select(value => new ApiOption(value.Id, value.Label, RatingWords.Of(value).Id))],
        criterion.Answers.TermGroup,
        [.. criterion.Answers.UnitsOfAnswers.Select(unit => new ApiUnit(unit.Id, unit.One, unit.Many, unit.Size))],
        criterion.Why,
        criterion.Concept,
        Whole(Urls.Question(criterion.Id)),
        Whole(Urls.ApiCriterion(criterion.Id)));

    public ApiCriterionWhole CriterionWhole(Criterion criterion) => new(
        Criterion(criterion),
        [
            .. from platform in context.Platforms
               let history = platform.FindingsOn(criterion.Id)
               where history is not null
               from finding in Findings(platform, history)
               select finding,
        ]);

    public IEnumerable<ApiFinding> Findings(Platform platform, FindingHistory history)
    {
        var inForce = platform.Latest(history.Criterion.Value, context.Today) is { } now ? now.Qualifying.Prepend(now.Headline).ToHashSet(ReferenceEqualityComparer.Instance) : [];
        var coming = history.ComingAfter(context.Today).Select(finding => finding.Finding).ToHashSet(ReferenceEqualityComparer.Instance);
        return history.Findings.Select((finding, order) => new ApiFinding(
            platform.Id,
            history.Criterion.Value,
            Answer(history.Criterion.Value, finding.Value.Answer),
            order,
            inForce.Contains(finding.Value) ? "current" : coming.Contains(finding.Value) ? "coming" : "past",
            StandingWords.Of(knowledge.StandingOf(finding.Value)).Id,
            finding.Value.Summary,
            finding.Value.Since?.Value.ToString(),
            finding.Value.Until?.Value.ToString(),
            finding.Value.Checked.ToString(),
            Day(knowledge.FreshUntil(finding.Value)),
            [.. finding.Value.AppliesTo.Restrictions.Select(restriction => new ApiLimit(
                restriction.Kind.Value,
                [.. restriction.Ids.Select(id => new ApiLabel(id.Value, ScopeWords.Label(Words, platform, restriction.Kind.Value, id.Value)))]))],
            finding.Value.Scope,
            Evidence(finding.Value.Evidence, history.Criterion.Value),
            Whole(Urls.Fact(platform.Id, history.Criterion.Value)),
            File(finding.At)));
    }

    public ApiEvent Event(Platform platform, Located<Event> happening) => new(
        happening.Value.Id,
        platform.Id,
        happening.Value.Kind.Id(),
        happening.Value.Date.ToString(),
        happening.Value.Announced?.ToString(),
        happening.Value.Title,
        happening.Value.Summary,
        happening.Value.Amount is { } amount ? new ApiAmount(amount.Value, amount.Currency) : null,
        happening.Value.Authority,
        happening.Value.Case,
        happening.Value.Status?.Id(),
        Values(happening.Value.Affects),
        Evidence(happening.Value.Evidence),
        Whole(Urls.Event(platform.Id, happening.Value.Id)),
        File(happening.At));

    public ApiWord Word(Located<GlossaryEntry> entry) => new(
        entry.Value.Id,
        entry.Value.Term,
        Values(entry.Value.Forms),
        entry.Value.Meaning,
        Evidence(entry.Value.Evidence),
        Whole(Urls.Word(entry.Value.Id)),
        EditAddress.Of(knowledge, entry.At));

    public ApiTip Tip(Platform platform, Located<Tip> tip) => new(
        tip.Value.Id,
        platform.Id,
        tip.Value.Title,
        Values(tip.Value.For),
        tip.Value.Effort.Id(),
        Values(tip.Value.Helps),
        tip.Value.Steps,
        tip.Value.Limits,
        Evidence(tip.Value.Evidence),
        Whole(Urls.Tip(platform.Id, tip.Value.Id)),
        File(tip.At));

    public ApiSource Source(Located<Source> source) => new(
        source.Value.Id,
        source.Value.Title,
        source.Value.Publisher,
        source.Value.Author,
        source.Value.Kind.Id(),
        source.Value.Kind.Voice().Id(),
        source.Value.Url,
        source.Value.Archive,
        source.Value.Published?.ToString(),
        source.Value.Accessed.ToString(),
        source.Value.Via.Id(),
        source.Value.Language,
        source.Value.Note,
        Whole(Urls.Source(source.Value.Id)),
        File(source.At));

    public ApiArticle Article(Located<Article> article) => new(
        article.Value.Id,
        article.Value.Source.Value,
        article.Value.Checked.ToString(),
        article.Value.Summary,
        [
            .. article.Value.Claims.Select(claim => new ApiClaim(
                claim.Value.Id,
                claim.Value.Says,
                claim.Value.At,
                claim.Value.Verdict.Id(),
                claim.Value.Platform?.Value,
                claim.Value.Criterion?.Value,
                claim.Value.Because,
                Evidence(claim.Value.Evidence, claim.Value.Criterion?.Value))),
        ],
        Whole(Urls.Article(article.Value.Id)),
        File(article.At));

    IReadOnlyList<ApiEvidence> Evidence(EquatableList<Located<Evidence>> evidence, string? criterion = null) =>
    [
        .. evidence.Select(piece => new ApiEvidence(
            piece.Value.Source.Value,
            piece.Value.Supports ? "supports" : piece.Value.Disputes ? "disputes" : "rejected",
            piece.Value.At,
            piece.Value.Quote?.Value,
            piece.Value.Note,
            piece.Value.Says is { } answer && criterion is not null ? Answer(criterion, answer) : [],
            piece.Value.Rejected)),
    ];

    IReadOnlyList<ApiValue> Answer(string criterion, Answer answer) => Words.Criterion(criterion) is not { } known ? [] :
    [
        .. known.Answers.ValuesOf(Words, answer)
            .Select(value => new ApiValue(
                value.Id,
                value.Label,
                value.Rating is { } rating ? RatingWords.Of(rating).Id : null,
                value.Quantity is { } quantity ? new ApiQuantity(quantity.Least, quantity.Most, quantity.Unit) : null)),
    ];

    static IReadOnlyList<string> Values(EquatableList<Located<string>> ids) => [.. ids.Select(id => id.Value)];

    static string Day(DateOnly day) => day.View().Iso;
}
