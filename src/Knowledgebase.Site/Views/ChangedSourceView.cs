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
    public static IReadOnlyList<ChangedSourceView> All(SiteContext context) =>
    [
        .. from source in context.Knowledge.Sources
           where source.Value.Changed is not null
           let view = Of(context, source.Value)
           where view.Statements.Count > 0
           orderby view.QuoteVanished descending, view.Changed.Iso descending
           select view,
    ];

    static ChangedSourceView Of(SiteContext context, Source source)
    {
        var due = context.Citations.Of(source.Id)
            .Where(citation => source.ChangedSince(citation.Checked) is not null)
            .Select(citation => SourcePage.View(context, citation) with
            {
                QuoteVanished = citation.HasLostQuote(source),
            })
            .OrderByDescending(statement => statement.QuoteVanished)
            .ToList();
        return new ChangedSourceView(
            source.Title,
            Urls.Source(source.Id),
            source.Publisher,
            source.Changed!.Value.View(),
            due.Exists(statement => statement.QuoteVanished),
            due);
    }
}
