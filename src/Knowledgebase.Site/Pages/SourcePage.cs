using System.Diagnostics;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>One source, and every statement that cites it, on further pages where they are many.</summary>
internal static class SourcePage
{
    const int Most = 500;

    public static IEnumerable<Page> Of(SiteContext context) =>
        context.Knowledge.Sources.SelectMany(source => Of(context, source));

    static IEnumerable<Page> Of(SiteContext context, Located<Source> source)
    {
        var address = Urls.Source(source.Value.Id);
        var citations = context.Citations.Of(source.Value.Id);
        return citations.Count <= Most
            ? [new Page(address, "source", () => Model(context, source, InOrder(source.Value, citations), null)) { At = source.At }]
            : NumberedPages.Of(address, Most, new ListGroup<Citation>("", source.Value.Title, [.. InOrder(source.Value, citations)]), [])
                .Select(part => new Page(part.Address, "source", () => Model(context, source, part.Entries, part.View)) { At = source.At });
    }

    static IEnumerable<Citation> InOrder(Source source, IEnumerable<Citation> citations) => citations
        .OrderByDescending(citation => citation.HasLostQuote(source))
        .ThenByDescending(citation => source.ChangedSince(citation.Checked) is not null);

    static SourceModel Model(SiteContext context, Located<Source> located, IEnumerable<Citation> citations, PartView? part)
    {
        var source = located.Value;
        return new SourceModel(
            $"{source.Title}, {source.Publisher}{(part is { Number: > 1 } ? $", page {part.Number}" : "")}",
            $"{source.Title}, {source.Publisher}: the facts that cite this source.",
            source.Title,
            source.Publisher,
            source.Author,
            SourceWords.Kind(source.Kind),
            SourceWords.Voice(source.Kind.Voice()),
            source.Url,
            source.Archive,
            source.Published?.View(),
            source.Accessed.View(),
            SourceWords.Access(source.Via),
            source.Via == SourceAccess.StoredCopy,
            Languages.Name(source.Language),
            source.Language == "en" ? null : source.Language,
            source.Language == "en" ? null : Languages.Direction(source.Language),
            source.Note,
            source.Changed?.View(),
            [
                .. citations.Select(citation => View(context, citation) with
                {
                    Changed = source.ChangedSince(citation.Checked) is not null,
                    QuoteVanished = citation.HasLostQuote(source),
                }),
            ],
            context.Citations.Of(source.Id).Count,
            part,
            CorrectionView.Of(context.Knowledge, located.At, Urls.Source(source.Id), source.Title));
    }

    /// <summary>A statement that cites a source, as its page lists it.</summary>
    public static CitationView View(SiteContext context, Citation citation) => citation switch
    {
        Citation.OfPlatform of => new(
            of.Platform.Name, Urls.Platform(of.Platform.Id), context.Knowledge.Settings.Subject.SingularAsTitle, null, of.Evidence.At, null, null),
        Citation.OfFinding of => new(
            $"{of.Platform.Name}: {of.Criterion.Title}",
            Urls.Fact(of.Platform.Id, of.Criterion.Id),
            "Fact",
            of.Criterion.Answers.InFull(context.Knowledge.Vocabulary, of.Finding.Answer) + Held(of, context.Today),
            of.Evidence.At,
            of.Evidence.Says is null ? null : of.Criterion.Answers.InFull(context.Knowledge.Vocabulary, of.Evidence.Says),
            of.Evidence.Rejected),
        Citation.OfEvent of => new(
            $"{of.Platform.Name}: {of.Event.Title}",
            Urls.Event(of.Platform.Id, of.Event.Id),
            "Event",
            EventWords.When(of.Event, context.Today).Words,
            of.Evidence.At,
            null,
            null),
        Citation.OfTip of => new(
            $"{of.Platform.Name}: {of.Tip.Title}", Urls.Tip(of.Platform.Id, of.Tip.Id), "Tip", null, of.Evidence.At, null, null),
        Citation.OfClaim of => new(
            of.Claim.Says,
            Urls.Claim(of.Article.Id, of.Claim.Id),
            "Claim",
            ClaimWords.Of(of.Claim.Verdict).Label,
            of.Evidence.At,
            null,
            null),
        Citation.OfWord of => new(of.Entry.Term, Urls.Word(of.Entry.Id), "Glossary", null, of.Evidence.At, null, null),
        Citation.OfArticle of => new(
            "This article, checked claim by claim", Urls.Article(of.Article.Id), "Article", null, null, null, null),
        _ => throw new UnreachableException(),
    };

    // When it held; nothing of what holds today without a known end.
    static string Held(Citation.OfFinding of, DateOnly today)
    {
        var start = of.Platform.FindingsOn(of.Criterion.Id)!.StartOf(of.Finding);
        return of.Finding.Until is null && !(start?.Earliest > today) ? "" : $" ({Days.Period(of.Finding.Since?.Value ?? start, of.Finding.Until?.Value, today)})";
    }
}

/// <summary>What the template <c>source</c> is given.</summary>
/// <param name="Lang">The BCP 47 tag of the language; null where the source is in English.</param>
/// <param name="Dir">The direction of its script, for the attribute <c>dir</c>; null where the source is in English.</param>
/// <param name="Title">With the publisher, since documents of several publishers have the same name.</param>
/// <param name="Name">What the document is called.</param>
/// <param name="Changed">When its text was last seen to have changed; null where it was not.</param>
/// <param name="Citations">Those first whose quote vanished, then those that were not checked since it changed.</param>
/// <param name="CitedInAll">How many there are, of which a page may have some.</param>
/// <param name="Part">Which of several pages it is; null for the only one.</param>
internal sealed record SourceModel(
    string Title,
    string Description,
    string Name,
    string Publisher,
    string? Author,
    string Kind,
    string Voice,
    string Url,
    string? Archive,
    DateView? Published,
    DateView Accessed,
    string Access,
    bool StoredCopy,
    string Language,
    string? Lang,
    string? Dir,
    string? Note,
    DateView? Changed,
    IReadOnlyList<CitationView> Citations,
    int CitedInAll,
    PartView? Part,
    CorrectionView Correction) : PageModel(Title, Description);

/// <summary>A statement that cites the source.</summary>
/// <param name="Kind">What kind of statement it is.</param>
/// <param name="Detail">The answer, day or verdict; or null.</param>
/// <param name="At">Where in the source, or null.</param>
/// <param name="Says">What the source says instead, or null where it agrees.</param>
/// <param name="Rejected">Why that is not followed, or null.</param>
internal sealed record CitationView(
    string Statement, string Address, string Kind, string? Detail, string? At, string? Says, string? Rejected)
{
    /// <summary>Whether the source was seen to have changed since the statement was checked.</summary>
    public bool Changed { get; init; }

    /// <summary>Whether the words that the statement quotes no longer stood in it then.</summary>
    public bool QuoteVanished { get; init; }
}
