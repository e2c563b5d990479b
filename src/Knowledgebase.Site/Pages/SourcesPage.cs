using System.Globalization;
using Knowledgebase.Facts;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>The registry of sources, by kind.</summary>
internal static class SourcesPage
{
    public static Page Of(Publication publication) => new(Addresses.Sources, "sources", () => Model(publication));

    static SourcesModel Model(Publication publication) => new(
        "Sources",
        string.Create(CultureInfo.InvariantCulture, $"All {publication.Knowledge.Sources.Count:N0} documents that the facts rest on, by kind."),
        publication.Knowledge.Sources.Count,
        ChangedSourceView.All(publication),
        [
            .. from source in publication.Knowledge.Sources
               group source.Value by source.Value.Kind into kind
               orderby kind.Key
               select new SourcesKind(
                   $"kind-{(int)kind.Key}",
                   SourceWords.Kind(kind.Key),
                   SourceWords.Voice(kind.Key.Voice()),
                   [.. kind.OrderBy(source => source.Title, StringComparer.OrdinalIgnoreCase)
                       .ThenBy(source => source.Id, StringComparer.Ordinal)
                       .Select(source => Entry(publication, source))]),
        ]);

    static SourcesEntry Entry(Publication publication, Source source) => new(
        source.Title, Addresses.Source(source.Id), source.Publisher, source.Published?.View(), publication.Citations.Of(source.Id).Count);
}

/// <summary>What the template <c>sources</c> is given.</summary>
/// <param name="Changed">Those that changed since something that rests on them was checked.</param>
internal sealed record SourcesModel(
    string Title, string Description, int Count, IReadOnlyList<ChangedSourceView> Changed, IReadOnlyList<SourcesKind> Kinds)
    : PageModel(Title, Description);

/// <summary>The sources of one kind, by title.</summary>
internal sealed record SourcesKind(string Anchor, string Label, string Voice, IReadOnlyList<SourcesEntry> Sources);

/// <summary>A source in the list.</summary>
/// <param name="Citations">How many statements cite it.</param>
internal sealed record SourcesEntry(string Title, string Address, string Publisher, DateView? Published, int Citations);
