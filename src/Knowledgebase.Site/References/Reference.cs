using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Names;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.References;

/// <summary>A page as others cite it, whatever the format.</summary>
/// <param name="Key">Letters, digits and hyphens.</param>
/// <param name="Title">One line.</param>
/// <param name="Author">The site; one line.</param>
/// <param name="Checked">When it was last held against its sources; null where nobody keeps that.</param>
/// <param name="Address">The whole address: the permanent page of the state where there is one.</param>
/// <param name="File">The file with the citation as data; null for a part of a page.</param>
internal sealed record Reference(string Key, string Title, string Author, PartialDate? Checked, string Address, string? File)
{
    /// <summary>A fact with the answer of today.</summary>
    public static Reference To(SiteContext context, Platform platform, Criterion criterion)
    {
        var page = Urls.Fact(platform.Id, criterion.Id);
        var headline = platform.Latest(criterion.Id, context.Today)?.Headline;
        var answer = headline is null ? "" : $" {criterion.Answers.InFull(context.Knowledge.Vocabulary, headline.Answer)} ({context.Answer(platform, criterion).Standing.Label.ToLowerInvariant()})";
        return Of(context, $"{platform.Id}-{criterion.Id}", criterion.QuestionAbout(platform.Name) + answer, headline?.Checked,
            context.Changes.StateOf(platform.Id, criterion.Id) ?? page, page);
    }

    /// <summary>A platform with everything known.</summary>
    public static Reference To(SiteContext context, Platform platform) =>
        Of(context, platform.Id, $"{platform.Name}: privacy and security", LastChecked.Of(platform), Urls.Platform(platform.Id), Urls.Platform(platform.Id));

    /// <summary>An event.</summary>
    public static Reference To(SiteContext context, Platform platform, Event happening) =>
        Of(context, $"{platform.Id}-{happening.Id}", $"{platform.Name}: {happening.Title}", null, Urls.Event(platform.Id, happening.Id), Urls.Event(platform.Id, happening.Id));

    /// <summary>An article, checked claim by claim.</summary>
    public static Reference To(SiteContext context, Article article) =>
        Of(context, article.Id, $"Article check: {TitleOf(context, article)}", article.Checked, Urls.Article(article.Id), Urls.Article(article.Id));

    /// <summary>What the evidence makes of a claim.</summary>
    public static Reference To(SiteContext context, Article article, Claim claim) =>
        Of(context, $"{article.Id}-{claim.Id}", $"{claim.Says} {ClaimWords.Of(claim.Verdict).Label}", article.Checked, Urls.Claim(article.Id, claim.Id), null);

    static Reference Of(SiteContext context, string key, string title, PartialDate? checkedOn, string address, string? page) => new(
        key, PlainLine.Of(title), PlainLine.Of(context.Knowledge.Settings.Title), checkedOn, context.Whole(address), page is null ? null : Urls.CitationOf(page));

    static string TitleOf(SiteContext context, Article article) => context.Knowledge.Source(article.Source.Value)?.Title ?? article.Id;
}

/// <summary>The citations of a page, in the formats that people copy.</summary>
/// <param name="CslJson">A list of one item, as citation managers read it.</param>
/// <param name="File">The same as a file; null for a part of a page.</param>
internal sealed record CiteView(string Plain, string Apa, string BibTex, string CslJson, string? File)
{
    /// <returns>Null where it is not known on which host the site stands: a citation has a whole address.</returns>
    public static CiteView? Of(SiteContext context, Reference reference) => context.Knowledge.Settings.HasHost
        ? new(PlainReference.Of(reference), ApaReference.Of(reference), BibTexReference.Of(reference), CslJsonReference.Of(reference), reference.File)
        : null;
}

/// <summary>How a page can be used: cited, taken as data, shown elsewhere, followed.</summary>
/// <param name="Cite">Null where it is not known where the site stands.</param>
/// <param name="Data">The same as files for programs.</param>
/// <param name="Follow">Feeds that tell when it changes.</param>
/// <param name="Correction">Where the page is corrected as a whole; null where each statement on it is.</param>
internal sealed record UseView(CiteView? Cite, IReadOnlyList<Alternate> Data, IReadOnlyList<Alternate> Follow, CorrectionView? Correction)
{
    /// <summary>How to show it on another site; null where nothing can be, or it is not known where the site stands.</summary>
    public EmbedView? Embed { get; init; }

    /// <summary>The permanent pages of what was recorded, the latest first.</summary>
    public IReadOnlyList<Link> States { get; init; } = [];

    public static UseView Of(SiteContext context, Reference reference, IReadOnlyList<Alternate> alternates, CorrectionView? correction = null) => new(
        CiteView.Of(context, reference),
        [.. alternates.Where(alternate => !alternate.IsFeed && !alternate.IsCitation)],
        context.Knowledge.Settings.HasHost ? [.. alternates.Where(alternate => alternate.IsFeed)] : [],
        correction);
}
