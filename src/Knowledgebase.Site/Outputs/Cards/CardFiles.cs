using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Cards;

/// <summary>
/// The pictures that links to pages are shown with. Those who show them need whole addresses, so there are none where the host
/// is not known; those of single facts and comparisons of two, which are many, are made only where the site is published.
/// </summary>
internal static class CardFiles
{
    const string Folder = "/cards/";

    /// <summary>The cards of a site by the addresses of the pages that they belong to.</summary>
    public static IReadOnlyDictionary<string, Card> Of(SiteContext context)
    {
        var settings = context.Knowledge.Settings;
        if (!settings.HasHost)
            return new Dictionary<string, Card>(StringComparer.Ordinal);
        var cards = All(context).Where(card => CardTypefaces.CanDraw(card.Card.Text)).ToDictionary(card => card.Page, card => card.Card, StringComparer.Ordinal);
        // Every page has one to fall back on: the name of a host can always be written in letters of ASCII.
        var host = new Uri(settings.Address).IdnHost;
        cards.TryAdd(Urls.Home, new Card(host, host, null, "", ""));
        return cards;
    }

    /// <summary>The pictures, drawn or taken from those that were drawn before.</summary>
    public static IEnumerable<OutputFile> Draw(SiteContext context, IReadOnlyDictionary<string, Card> cards)
    {
        var cache = new CardCache(context.CardCache);
        return cards.Select(card => OutputFile.Later(AddressOf(card.Key), () => cache.Get(card.Value)));
    }

    /// <summary>Where the card of a page stands.</summary>
    public static string AddressOf(string page) => Folder + (page == Urls.Home ? "site" : page.Trim('/')) + ".png";

    static IEnumerable<(string Page, Card Card)> All(SiteContext context)
    {
        var knowledge = context.Knowledge;
        var site = knowledge.Settings.Title;
        var subject = knowledge.Settings.Subject;
        yield return (Urls.Home, new Card(site, subject.Heading ?? site, null,
            $"{context.Platforms.Count} {subject.Plural}, {knowledge.Vocabulary.Criteria.Count} questions, every answer with its sources", ""));
        foreach (var platform in context.Platforms)
            yield return (Urls.Platform(platform.Id), new Card(site, platform.Name,
                TallyWords.Of(knowledge.Tally(platform, context.Today)), Checked(LastChecked.Of(platform)), ""));
        foreach (var criterion in knowledge.Vocabulary.Criteria)
            yield return (Urls.Question(criterion.Value.Id), new Card(site, QuestionPage.AboutAny(context, criterion.Value), null,
                $"The answers of {context.Platforms.Count} {subject.Plural}, with their sources", ""));
        foreach (var article in knowledge.Articles)
            yield return (Urls.Article(article.Value.Id), Article(knowledge, article.Value));
        if (!context.IsPublished)
            yield break;
        foreach (var platform in context.Platforms)
            foreach (var criterion in knowledge.Vocabulary.Criteria)
                yield return (Urls.Fact(platform.Id, criterion.Value.Id), Fact(context, platform, criterion.Value));
        foreach (var (first, second) in PairPage.Pairs(context))
            yield return (Urls.Pair(first.Id, second.Id), Pair(context, first, second));
    }

    static Card Fact(SiteContext context, Platform platform, Criterion criterion)
    {
        var answer = context.Answer(platform, criterion);
        return new Card(
            context.Knowledge.Settings.Title,
            criterion.QuestionAbout(platform.Name),
            answer.InFull(),
            platform.Latest(criterion.Id, context.Today) is { } now ? $"{answer.Standing.Label} · checked {Days.InWords(now.Headline.Checked)}" : answer.Standing.Label,
            answer.Rating.Id);
    }

    static Card Pair(SiteContext context, Platform first, Platform second)
    {
        var answers = context.Knowledge.Compare(first, second, context.Today).ToList();
        return new Card(
            context.Knowledge.Settings.Title,
            $"{first.Name} and {second.Name} compared",
            $"{answers.Count(answer => answer.Agreement == Agreement.Same)} alike, {answers.Count(answer => answer.Agreement == Agreement.Different)} different",
            Checked(new[] { LastChecked.Of(first), LastChecked.Of(second) }.Latest()),
            "");
    }

    static Card Article(KnowledgeBase knowledge, Article article)
    {
        var summary = ArticleSummaryView.Of(knowledge, article);
        return new Card(knowledge.Settings.Title, $"Checked: {summary.Title}",
            string.Join(", ", summary.Verdicts.Select(verdict => $"{verdict.Count} {verdict.Verdict.Label.ToLowerInvariant()}")), Checked(article.Checked), "");
    }

    static string Checked(PartialDate? day) => day is { } known ? $"Checked {Days.InWords(known)}" : "Not checked yet";
}
