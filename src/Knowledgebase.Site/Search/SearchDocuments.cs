using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Search;

/// <summary>
/// Everything that search can find, in an order that tells what a number stands for: platform by platform, each with
/// itself, a fact for every criterion, its events, its tips, the articles and claims about it and the sources that only it cites;
/// then the questions, the pages, the words of the glossary, and the claims and sources of no platform or of several. So the browser knows the
/// platform and the kind of a hit before it has loaded it, and finds a fact without looking.
/// </summary>
/// <param name="Shares">How many of each kind a platform has, in the order of <see cref="SiteContext.Platforms"/>.</param>
/// <param name="Rest">How many of each kind belong to no platform.</param>
internal sealed record SearchDocuments(IReadOnlyList<SearchDocument> All, IReadOnlyList<PlatformShare> Shares, RestShare Rest)
{
    public static SearchDocuments Of(SiteContext context)
    {
        var knowledge = context.Knowledge;
        var claims = knowledge.Articles
            .SelectMany(article => article.Value.Claims.Select(claim => (Article: article.Value, Claim: claim.Value)))
            .ToLookup(pair => pair.Claim.Platform?.Value ?? "");
        var sources = knowledge.Sources.Select(source => CitedSource.Of(context, source.Value)).ToLookup(cited => cited.Platform ?? "");
        var articles = knowledge.Articles.Select(article => article.Value).ToLookup(PlatformOf);
        var parts = context.Platforms.AsParallel().AsOrdered()
            .Select(platform => OfPlatform(context, platform, [.. articles[platform.Id]], [.. claims[platform.Id]], [.. sources[platform.Id]]))
            .ToList();
        SearchDocument[] questions = [.. knowledge.Vocabulary.Criteria.Select(criterion => GeneralDocuments.Of(context, criterion.Value))];
        SearchDocument[] pages = [.. GeneralDocuments.Pages(context)];
        SearchDocument[] words = [.. knowledge.Vocabulary.Glossary.Select(entry => GeneralDocuments.Of(entry.Value))];
        SearchDocument[] rest =
        [
            .. articles[""].Select(article => GeneralDocuments.Of(context, article)),
            .. claims[""].Select(pair => GeneralDocuments.Of(context, pair.Article, pair.Claim)),
        ];
        SearchDocument[] shared = [.. sources[""].Select(GeneralDocuments.Of)];
        return new SearchDocuments(
            [.. parts.SelectMany(part => part.Documents), .. questions, .. pages, .. words, .. rest, .. shared],
            [.. parts.Select(part => part.Share)],
            new RestShare(questions.Length, pages.Length, words.Length, rest.Length, shared.Length));
    }

    /// <summary>The platform that more than half of an article's claims are about; empty where there is none.</summary>
    static string PlatformOf(Article article) =>
        article.Claims.CountBy(claim => claim.Value.Platform?.Value ?? "").FirstOrDefault(each => 2 * each.Value > article.Claims.Count).Key ?? "";

    static (SearchDocument[] Documents, PlatformShare Share) OfPlatform(
        SiteContext context, Platform platform, Article[] articles, (Article Article, Claim Claim)[] claims, CitedSource[] sources)
    {
        SearchDocument[] documents =
        [
            PlatformDocuments.Of(platform),
            .. context.Knowledge.Vocabulary.Criteria.Select(criterion => PlatformDocuments.Of(context, platform, criterion.Value)),
            .. platform.Events.Select(happening => PlatformDocuments.Of(context, platform, happening.Value)),
            .. platform.Tips.Select(tip => PlatformDocuments.Of(context, platform, tip.Value)),
            .. articles.Select(article => GeneralDocuments.Of(context, article)),
            .. claims.Select(pair => GeneralDocuments.Of(context, pair.Article, pair.Claim)),
            .. sources.Select(GeneralDocuments.Of),
        ];
        return (documents, new PlatformShare(documents.Length, platform.Events.Count, platform.Tips.Count, articles.Length + claims.Length, sources.Length));
    }
}

/// <summary>How many documents a platform has, and how many of them are of each kind besides itself and its facts.</summary>
internal sealed record PlatformShare(int Documents, int Events, int Tips, int Claims, int Sources);

/// <summary>How many documents of each kind belong to no platform.</summary>
internal sealed record RestShare(int Questions, int Pages, int Words, int Claims, int Sources);
