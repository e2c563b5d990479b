using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Search;

/// <summary>What can be found that does not belong to one platform alone.</summary>
internal static class GeneralDocuments
{
    public static SearchDocument Of(SiteContext context, Criterion criterion) => new(
        Urls.Question(criterion.Id),
        criterion.Title,
        QuestionPage.AboutAny(context, criterion),
        criterion.Why ?? "",
        "",
        null,
        SearchTopics.Of(context, [criterion]),
        [
            new(4, criterion.Title),
            .. criterion.Synonyms.Select(synonym => new SearchField(3, synonym.Value)),
            .. criterion.AskedAs.Select(phrase => new SearchField(.5, phrase.Value)),
            new(2, QuestionPage.AboutAny(context, criterion)),
            new(1, criterion.Why ?? ""),
        ]);

    public static SearchDocument Of(SiteContext context, Article article)
    {
        var summary = ArticleSummaryView.Of(context.Knowledge, article);
        return new SearchDocument(
            summary.Address, summary.Title, $"{summary.Publisher} · {summary.Claims} claims checked", summary.Summary, "", null, [],
            [new(3, summary.Title), new(2, summary.Publisher), new(2, "article claims checked"), new(1, summary.Summary)]);
    }

    public static SearchDocument Of(SiteContext context, Article article, Claim claim)
    {
        var verdict = ClaimWords.Of(claim.Verdict);
        var title = context.Knowledge.Source(article.Source.Value)?.Title ?? article.Id;
        return new SearchDocument(
            Urls.Claim(article.Id, claim.Id), claim.Says, $"{verdict.Label} · {title}", claim.Because, verdict.Id, null,
            claim.Criterion is { } criterion ? SearchTopics.Of(context, [criterion]) : [],
            [new(2, claim.Says), new(1, verdict.Label), new(.5, title), new(1, claim.Because)]);
    }

    public static SearchDocument Of(GlossaryEntry entry) => new(
        Urls.Word(entry.Id),
        entry.Term,
        string.Join(", ", entry.Forms.Select(form => form.Value)),
        entry.Meaning,
        "",
        null,
        [],
        [new(4, entry.Term), .. entry.Forms.Select(form => new SearchField(4, form.Value)), new(1, entry.Meaning)]);

    public static SearchDocument Of(CitedSource cited)
    {
        var source = cited.Source;
        return new SearchDocument(
            Urls.Source(source.Id),
            source.Title,
            string.Join(" · ", new[] { source.Publisher, SourceWords.Kind(source.Kind), source.Published?.View().Words }.OfType<string>()),
            source.Note ?? "",
            "",
            null,
            cited.Topics,
            [
                new(3, source.Title),
                new(2, source.Publisher),
                new(1.5, source.Author ?? ""),
                new(1, SourceWords.Kind(source.Kind)),
                new(.7, source.Note ?? ""),
                new(.5, source.Published?.View().Words ?? ""),
            ]);
    }

    /// <summary>The pages that people may look for by name, and by the phrases of the vocabulary.</summary>
    public static IEnumerable<SearchDocument> Pages(SiteContext context)
    {
        var prose = context.Knowledge.Pages;
        var phrases = AskedFor.Pages(context).ToDictionary(page => Urls.Prose(page.Id), page => string.Join(' ', page.Words.Select(phrase => phrase.Value)), StringComparer.Ordinal);
        return SiteModel.Sections(context.Knowledge).Concat(SiteModel.Registers(context.Knowledge))
            .Where(entry => prose.All(page => Urls.Prose(page.Id) != entry.Address))
            .Select(entry => Page(entry.Label, entry.Address, "", entry.Address == Urls.Choosing ? Profiles(context) : ""))
            .Concat(prose.Select(page => Page(page.Title, Urls.Prose(page.Id), page.Description, page.Body)));

        SearchDocument Page(string title, string address, string description, string body) => new(
            address, title, description, "", "", null, [],
            [new(4, title), new(2, phrases.GetValueOrDefault(address, "")), new(1, description), new(.5, body)]);
    }

    /// <summary>Choosing is found by whom it has a start for, too.</summary>
    static string Profiles(SiteContext context) =>
        string.Join(' ', context.Knowledge.Vocabulary.Profiles.Select(profile => profile.Value.Name));
}
