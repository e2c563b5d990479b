using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>What one kind of people asks, chooses and can do, put together from all that is known.</summary>
internal static class ReaderPage
{
    const int LatestEvents = 8;
    const int TipsOfPlatform = 3;

    public static IEnumerable<Page> Of(SiteContext context) =>
        context.Knowledge.Vocabulary.ReaderGroups.Select(group =>
            new Page(Urls.Reader(group.Value.Id), "reader", () => Model(context, group.Value)) { At = group.At });

    static ReaderModel Model(SiteContext context, ReaderGroup readers)
    {
        var (knowledge, vocabulary) = (context.Knowledge, context.Knowledge.Vocabulary);
        var asked = readers.Questions.Select(question => vocabulary.Criterion(question.Value)).OfType<Criterion>().ToList();
        var ids = asked.Select(criterion => criterion.Id).ToHashSet(StringComparer.Ordinal);
        var table = AnswersTable.Of(context, asked.Select(criterion => context.Ask(criterion)));
        return new ReaderModel(
            $"For {char.ToLowerInvariant(readers.Name[0])}{readers.Name[1..]}",
            readers.Lead,
            table,
            [
                .. from id in readers.Profiles
                   from profile in vocabulary.Profiles
                   where profile.Value.Id == id.Value
                   select ProfileResult.Of(context, profile.Value, null),
            ],
            [
                .. from platform in context.Platforms.Take(table.Platforms.Count)
                   where platform.Status == PlatformStatus.Active
                   let tips = platform.Tips.MostHelpful(ids).Where(tip => tip.Value.For.Any(readers.Can.Contains)).Take(TipsOfPlatform).ToList()
                   where tips.Count > 0
                   select new TipsEntry(
                       PlatformLink.To(platform), Urls.TipsOn(platform.Id), [.. tips.Select(tip => TipView.Of(knowledge, platform, tip))]),
            ],
            [
                .. (from platform in knowledge.Platforms
                    from happening in platform.Value.Events
                    where !happening.Value.IsAhead(context.Today) && happening.Value.Affects.Any(criterion => ids.Contains(criterion.Value))
                    orderby happening.Value.Date.Earliest descending, happening.Value.Date.Latest, platform.Value.Id, happening.Value.Id
                    select EventView.Of(context, platform.Value, happening)).Take(LatestEvents),
            ],
            [
                .. from article in knowledge.Articles
                   where article.Value.Claims.Any(claim => claim.Value.Criterion is { } criterion && ids.Contains(criterion.Value))
                   select ArticleSummaryView.Of(knowledge, article.Value),
            ]);
    }
}

/// <summary>What the template <c>reader</c> is given.</summary>
/// <param name="Table">What they ask, by the best known platforms.</param>
/// <param name="Profiles">What they may need, and what meets it.</param>
/// <param name="Tips">What they can do, platform by platform: of each what helps most with their questions.</param>
/// <param name="Events">What happened lately that bears on their questions.</param>
/// <param name="Articles">The checked articles that claim something about their questions.</param>
internal sealed record ReaderModel(
    string Title,
    string Description,
    AnswersTable Table,
    IReadOnlyList<ProfileResult> Profiles,
    IReadOnlyList<TipsEntry> Tips,
    IReadOnlyList<EventView> Events,
    IReadOnlyList<ArticleSummaryView> Articles) : PageModel(Title, Description);
