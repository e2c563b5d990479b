using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Changes;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>
/// A fact as it was recorded on a day, for those who cite it. It is made of the record alone, under the ids of that day, so
/// it stays whatever becomes of the platform, the question and the sources.
/// </summary>
internal static class RecordedStatePage
{
    public static IEnumerable<Page> Of(SiteContext context) => context.Changes.Facts.Select(change =>
        new Page(ChangeLog.AddressOf(change), "recorded-state", () => Model(context, change)) { IsListed = false });

    static RecordedStateModel Model(SiteContext context, RecordedChange.OfFact change)
    {
        var names = context.Changes.Names;
        var (platform, criterion) = (names.Platform(change.Platform), names.Criterion(change.Criterion));
        var name = platform?.Name ?? change.Platform;
        var question = criterion?.QuestionAbout(name) ?? $"{name}: {change.Criterion}";
        var day = change.Day.View();
        var nth = change.Number == 1 ? "" : $" (change {change.Number} of that day)";
        return new RecordedStateModel(
            $"{question} As recorded on {day.Words}{nth}",
            $"{question} {(change.Now is [var headline, ..] ? RecordedChangeWords.Answer(headline) : "Nothing was recorded")}, as recorded on {day.Words}{nth}.",
            question,
            platform is null ? null : PlatformLink.To(platform),
            day,
            nth,
            [.. change.Now.Select(answer => View(context, answer))],
            [.. context.Changes.Since(change).Select(later => new ChangeView(later.Day.View(), "", RecordedChangeWords.Tell(later).Text, ChangeLog.AddressOf(later)))],
            platform is not null && criterion is not null ? Urls.Fact(platform.Id, criterion.Id) : null,
            platform is not null && criterion is not null && context.Changes.StateOf(platform.Id, criterion.Id) is null);
    }

    static RecordedAnswerView View(SiteContext context, RecordedAnswer answer) => new(
        answer.Words,
        answer.For,
        StandingWords.Of(answer.Standing),
        answer.Checked.View(),
        Sources(context, answer.Sources),
        Sources(context, answer.Against));

    static IReadOnlyList<RecordedSource> Sources(SiteContext context, IEnumerable<string> ids) =>
    [
        .. from id in ids
           let source = context.Changes.Names.Source(id)
           select source is null ? new RecordedSource(id, null) : new RecordedSource($"{source.Title}, {source.Publisher}", Urls.Source(source.Id)),
    ];
}

/// <summary>What the template <c>recorded-state</c> is given.</summary>
/// <param name="Platform">Null where it is gone.</param>
/// <param name="Nth">Which change of the day it is, where there were several before; empty otherwise.</param>
/// <param name="Answers">The headline first; empty where the question was not answered any more.</param>
/// <param name="Since">What was recorded since, the oldest first.</param>
/// <param name="Today">The page of the fact as it is now; null where it is gone.</param>
/// <param name="ChangedUnrecorded">Whether the fact is another now and nobody has recorded that yet.</param>
internal sealed record RecordedStateModel(
    string Title,
    string Description,
    string Question,
    PlatformLink? Platform,
    DateView Day,
    string Nth,
    IReadOnlyList<RecordedAnswerView> Answers,
    IReadOnlyList<ChangeView> Since,
    string? Today,
    bool ChangedUnrecorded) : PageModel(Title, Description)
{
    public override bool IsListed => false;
}

/// <summary>An answer as it was recorded.</summary>
/// <param name="For">For whom or what it held; null for all.</param>
internal sealed record RecordedAnswerView(
    string Words, string? For, StandingView Standing, DateView Checked, IReadOnlyList<RecordedSource> Sources, IReadOnlyList<RecordedSource> Against);

/// <summary>A source of a recorded answer.</summary>
/// <param name="Address">Its page; null where the registry does not have it any more.</param>
internal sealed record RecordedSource(string Label, string? Address);
