using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>A source that changed, with the statements that nobody has checked since.</summary>
/// <param name="QuoteVanished">Whether one of the statements quotes words that no longer stand in it.</param>
/// <param name="Statements">Those first whose quote vanished.</param>
internal sealed record ChangedSourceView(
    string Title, string Address, string Publisher, DateView Changed, bool QuoteVanished, IReadOnlyList<CitationView> Statements)
{
    /// <summary>All of them: those first from which a quote vanished, then the latest change first.</summary>
    public static IReadOnlyList<ChangedSourceView> All(Publication publication) =>
    [
        .. from source in publication.Knowledge.Sources
           where source.Value.Changed is not null
           let view = Of(publication, source.Value)
           where view.Statements.Count > 0
           orderby view.QuoteVanished descending, view.Changed.Iso descending
           select view,
    ];

    static ChangedSourceView Of(Publication publication, Source source)
    {
        var due = publication.Citations.Of(source.Id)
            .Where(citation => source.ChangedSince(citation.Checked) is not null)
            .Select(citation => SourcePage.View(publication, citation) with
            {
                QuoteVanished = citation.HasLostQuote(source),
            })
            .OrderByDescending(statement => statement.QuoteVanished)
            .ToList();
        return new ChangedSourceView(
            source.Title,
            Addresses.Source(source.Id),
            source.Publisher,
            source.Changed!.Value.View(),
            due.Exists(statement => statement.QuoteVanished),
            due);
    }
}
