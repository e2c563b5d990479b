using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Changes;

/// <summary>What was recorded of changes, as pages and feeds tell it. Everything stands newest first.</summary>
internal sealed class ChangeLog
{
    /// <summary>More changes of one kind, of one day and of one platform or question, are told together.</summary>
    const int MostApart = 3;

    readonly IReadOnlyList<Told> changes;
    readonly ILookup<(string Platform, string Criterion), RecordedChange.OfFact> facts;
    readonly Lazy<HashSet<(string Platform, string Criterion)>> unrecorded;

    ChangeLog(SiteContext context)
    {
        var knowledge = context.Knowledge;
        Names = new FormerNames(knowledge);
        var recorded = knowledge.Changes.Select(change => change.Value).ToList();
        changes = [.. recorded.Select(Tell).OrderByDescending(told => told.Day).ThenBy(told => told.Kind).ThenByDescending(told => told.Number).ThenBy(told => told.Id, StringComparer.Ordinal)];
        facts = recorded.OfType<RecordedChange.OfFact>().ToLookup(KeyOf);
        unrecorded = new(() => recorded.Count == 0 ? [] :
        [
            .. ChangesToRecord.Of(knowledge, context.Today, RecordedChangeWords.Of(knowledge.Vocabulary))
                .OfType<RecordedChange.OfFact>().Select(change => (change.Platform, change.Criterion)),
        ]);
        All = [.. Together(changes, told => told.Platform, told => told.PlatformName, told => told.SubjectName, Urls.Platform)];
    }

    public static ChangeLog Of(SiteContext context) => new(context);

    /// <summary>What things are called today by ids that they had.</summary>
    public FormerNames Names { get; }

    /// <summary>All changes.</summary>
    public IReadOnlyList<ChangeItem> All { get; }

    /// <summary>All changes of facts, one by one, the oldest first.</summary>
    public IEnumerable<RecordedChange.OfFact> Facts => facts.SelectMany(history => history);

    /// <summary>Some changes for a list in short: those first that matter most on a day.</summary>
    public IReadOnlyList<ChangeView> Latest(int most) => [.. All.Take(most).Select(item => item.View())];

    /// <summary>The changes of a platform.</summary>
    public IEnumerable<ChangeItem> OfPlatform(string platform) =>
        Together(changes.Where(told => told.Platform == platform), told => told.Platform, told => told.PlatformName, told => told.SubjectName, Urls.Platform);

    /// <summary>The changes of the answers to a question.</summary>
    public IEnumerable<ChangeItem> OfQuestion(string criterion) =>
        Together(changes.Where(told => told.Criterion == criterion), told => told.Criterion!, told => told.SubjectName, told => told.PlatformName, Urls.Question);

    /// <summary>What was recorded of a fact since a change of it, the oldest first.</summary>
    public IEnumerable<RecordedChange.OfFact> Since(RecordedChange.OfFact change) => facts[KeyOf(change)].SkipWhile(each => each != change).Skip(1);

    /// <summary>The permanent page of the state that a fact is in; null while that is not recorded.</summary>
    public string? StateOf(string platform, string criterion) =>
        !unrecorded.Value.Contains((platform, criterion)) && facts[(platform, criterion)].LastOrDefault() is { Now.Count: > 0 } last ? AddressOf(last) : null;

    /// <summary>The permanent pages of all states of a fact, the latest first.</summary>
    public IReadOnlyList<Link> StatesOf(string platform, string criterion) =>
    [
        .. facts[(platform, criterion)].Reverse().Select(change =>
            new Link(change.Number == 1 ? change.Day.View().Words : $"{change.Day.View().Words} ({change.Number})", AddressOf(change))),
    ];

    public static string AddressOf(RecordedChange.OfFact change) => Urls.State(change.Platform, change.Criterion, change.State);

    (string, string) KeyOf(RecordedChange.OfFact change) =>
        (Names.Platform(change.Platform)?.Id ?? change.Platform, Names.Criterion(change.Criterion)?.Id ?? change.Criterion);

    Told Tell(RecordedChange change)
    {
        var (kind, text) = RecordedChangeWords.Tell(change);
        if (change is RecordedChange.OfFact fact)
        {
            var (key, criterion) = (KeyOf(fact), Names.Criterion(fact.Criterion));
            return new Told(
                change.Id, change.Day, change.Number, kind, text, key.Item1, Names.Platform(fact.Platform)?.Name ?? fact.Platform, Names.Platform(fact.Platform) is not null,
                key.Item2, criterion?.Title ?? fact.Criterion, AddressOf(fact));
        }
        var happening = (RecordedChange.OfEvent)change;
        var platform = Names.Platform(happening.Platform);
        var known = platform is null ? null : FormerNames.Event(platform, happening.Event);
        return new Told(
            change.Id, change.Day, change.Number, kind, text, platform?.Id ?? happening.Platform, platform?.Name ?? happening.Platform, platform is not null,
            null, (happening.Now ?? happening.Was)?.Title ?? happening.Event,
            platform is null ? Urls.Events : known is null ? Urls.Platform(platform.Id) : Urls.Event(platform.Id, known.Id));
    }

    /// <param name="keyOf">What changes are told together by.</param>
    /// <param name="nameOf">What that is called.</param>
    /// <param name="partOf">What each is called among those that are told together.</param>
    static IEnumerable<ChangeItem> Together(
        IEnumerable<Told> changes, Func<Told, string> keyOf, Func<Told, string> nameOf, Func<Told, string> partOf, Func<string, string> addressOf) =>
        from each in changes
        group each by (each.Day, each.Kind, Key: keyOf(each)) into alike
        from item in alike.Count() <= MostApart || alike.Key.Kind is ChangeKind.Answer or ChangeKind.Standing
            ? alike.Select(each => new ChangeItem(each.Id, each.Day, each.Kind, $"{each.PlatformName}: {each.SubjectName}", each.Text, each.Address))
            :
            [
                new ChangeItem(
                    $"{alike.Key.Key}/{alike.Key.Day:yyyy-MM-dd}/{RecordedChangeWords.IdOf(alike.Key.Kind)}",
                    alike.Key.Day,
                    alike.Key.Kind,
                    $"{nameOf(alike.First())}: {RecordedChangeWords.Count(alike.Key.Kind, alike.Count())}",
                    string.Join(", ", alike.Select(partOf)),
                    alike.First().IsPlatformKnown ? addressOf(alike.Key.Key) : Urls.Platforms),
            ]
        select item;

    // A change with the names that its platform and its question have today.
    sealed record Told(
        string Id, DateOnly Day, int Number, ChangeKind Kind, string Text, string Platform, string PlatformName, bool IsPlatformKnown,
        string? Criterion, string SubjectName, string Address);
}
