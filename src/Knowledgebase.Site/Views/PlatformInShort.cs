using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Views;

/// <summary>What people who look a platform up want to know first.</summary>
/// <param name="Answers">To what people ask first.</param>
/// <param name="Disputes">The facts about which sources contradict each other.</param>
/// <param name="Events">What happened last.</param>
/// <param name="Tips">What helps most with what people ask first.</param>
internal sealed record PlatformInShort(
    IReadOnlyList<AnswerInShort> Answers, IReadOnlyList<AnswerInShort> Disputes, IReadOnlyList<EventView> Events, IReadOnlyList<Link> Tips)
{
    const int MostEvents = 3;
    const int MostTips = 3;

    public static PlatformInShort Of(SiteContext context, Platform platform)
    {
        var asked = context.FirstQuestions.Select(question => question.Criterion.Id).ToHashSet(StringComparer.Ordinal);
        return new PlatformInShort(
            [.. context.FirstQuestions.Select(question => Answer(question.Criterion))],
            [
                .. context.Knowledge.Vocabulary.Criteria
                    .Select(criterion => Answer(criterion.Value))
                    .Where(fact => fact.Answer.Standing.Id == DisputedId),
            ],
            [
                .. platform.Events
                    .Where(happening => !happening.Value.IsAhead(context.Today))
                    .Take(MostEvents)
                    .Select(happening => EventView.Of(context, platform, happening)),
            ],
            [.. platform.Tips.MostHelpful(asked).Take(MostTips).Select(tip => new Link(tip.Value.Title, Urls.Tip(platform.Id, tip.Value.Id)))]);

        AnswerInShort Answer(Criterion criterion) => new(criterion.Title, context.Answer(platform, criterion));
    }

    static string DisputedId => Words.StandingWords.Of(Standing.Disputed).Id;
}

/// <summary>A fact in a line.</summary>
internal sealed record AnswerInShort(string Title, AnswerView Answer);
