using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Changes;
using Knowledgebase.Site.References;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>One event: what happened, who says so, and what it bears on.</summary>
internal static class EventPage
{
    /// <summary>How many other events are named.</summary>
    const int MostRelated = 8;

    public static IEnumerable<Page> Of(SiteContext context)
    {
        var bonds = new EventBonds(context);
        return
            from platform in context.Platforms
            from place in platform.Events.Index()
            select new Page(Urls.Event(platform.Id, place.Item.Value.Id), "event", () =>
            {
                var model = Model(context, bonds, platform, place.Index);
                return model with { Use = UseView.Of(context, Reference.To(context, platform, place.Item.Value), model.Alternates, model.Event.Correction) };
            }) { At = place.Item.At };
    }

    static EventModel Model(SiteContext context, EventBonds bonds, Platform platform, int index)
    {
        var located = platform.Events[index];
        var happening = located.Value;
        return new EventModel(
            $"{platform.Name}: {happening.Title}, {EventWords.When(happening, context.Today).Words}",
            happening.Summary,
            EventView.Of(context, platform, located),
            [
                .. from id in happening.Affects
                   let criterion = context.Knowledge.Vocabulary.Criterion(id.Value)
                   where criterion is not null
                   select new AffectedFact(criterion.Title, context.Answer(platform, criterion), Urls.Question(criterion.Id)),
            ],
            [.. bonds.Of(platform, happening).Take(MostRelated).Select(related => LinkTo(context, related.Platform, related.Event))],
            index + 1 < platform.Events.Count ? Neighbour(platform.Events[index + 1].Value) : null,
            index > 0 ? Neighbour(platform.Events[index - 1].Value) : null);

        Link Neighbour(Event other) => new(other.Title, Urls.Event(platform.Id, other.Id));
    }

    static DatedLink LinkTo(SiteContext context, Platform platform, Event happening) => new(
        $"{platform.Name}: {happening.Title}", Urls.Event(platform.Id, happening.Id), EventWords.When(happening, context.Today));
}

/// <summary>Which events belong together: those of one case, those told by one source, and those of a platform that bear on one question.</summary>
internal sealed class EventBonds
{
    readonly ILookup<string, (Platform Platform, Event Event)> events;

    public EventBonds(SiteContext context) => events =
        (from platform in context.Platforms
         from happening in platform.Events
         from bond in Bonds(platform, happening.Value)
         select (bond, Event: (platform, happening.Value))).ToLookup(pair => pair.bond, pair => pair.Event, StringComparer.Ordinal);

    /// <summary>The others, those with the closest bond first, then the newest.</summary>
    public IEnumerable<(Platform Platform, Event Event)> Of(Platform platform, Event happening) => Bonds(platform, happening)
        .SelectMany(bond => events[bond].OrderByDescending(other => other.Event.Date.Latest))
        .Where(other => other.Event != happening || other.Platform != platform)
        .DistinctBy(other => (other.Platform.Id, other.Event.Id));

    static IEnumerable<string> Bonds(Platform platform, Event happening) =>
    [
        .. happening.Case is { } number ? (string[])["case " + number] : [],
        .. happening.Evidence.Select(evidence => "source " + evidence.Value.Source.Value),
        .. happening.Affects.Select(criterion => $"question {platform.Id} {criterion.Value}"),
    ];
}

/// <summary>What the template <c>event</c> is given.</summary>
/// <param name="Facts">The facts that it bears on.</param>
/// <param name="Related">Other events that belong to it.</param>
/// <param name="Older">The event of the platform before it, or null.</param>
/// <param name="Newer">The event of the platform after it, or null.</param>
internal sealed record EventModel(
    string Title,
    string Description,
    EventView Event,
    IReadOnlyList<AffectedFact> Facts,
    IReadOnlyList<DatedLink> Related,
    Link? Older,
    Link? Newer) : PageModel(Title, Description)
{
    /// <summary>How the page can be cited, taken as data and followed.</summary>
    public UseView? Use { get; init; }

    public override IReadOnlyList<string> Scripts => ["scripts/shared/copy.js"];

    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiPlatform(Event.Platform.Id)), Alternate.Citation(Event.Address), .. Feeds.OfPlatform(Event.Platform)];

    public override Link? Parent => new(Event.Platform.Name, Event.Platform.Address);
}

/// <summary>A fact that an event bears on, as it is answered today.</summary>
/// <param name="Everywhere">Where the same question is answered for all platforms.</param>
internal sealed record AffectedFact(string Title, AnswerView Answer, string Everywhere);
