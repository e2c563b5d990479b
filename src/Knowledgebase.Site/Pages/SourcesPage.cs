using System.Globalization;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>The registry of sources, by kind; with many of them each kind has a page.</summary>
internal static class SourcesPage
{
    /// <summary>The folder of the pages of kinds.</summary>
    public const string Kinds = "kinds";

    const int Most = 1500;

    /// <summary>How many of those that changed the first page lists; the page of each source says so too.</summary>
    const int MostChanged = 100;

    public static IEnumerable<Page> Of(SiteContext context)
    {
        var kinds = context.Knowledge.Sources.Select(source => source.Value).GroupBy(source => source.Kind).OrderBy(kind => kind.Key).ToList();
        var list = new LongList<Source>(Urls.Sources, Most,
        [
            .. kinds.Select(kind => new ListGroup<Source>(
                $"{Kinds}/{kind.Key.Id()}",
                SourceWords.Kind(kind.Key),
                [.. kind.OrderBy(source => source.Title, StringComparer.OrdinalIgnoreCase).ThenBy(source => source.Id, StringComparer.Ordinal)])),
        ]);
        return list.Pages("sources", () => Model(context, list), part => Model(context, part));
    }

    static SourcesModel Model(SiteContext context, LongList<Source> list)
    {
        var changed = ChangedSourceView.All(context);
        return new SourcesModel(
            "Sources",
            string.Create(CultureInfo.InvariantCulture, $"All {context.Knowledge.Sources.Count:N0} documents that the facts rest on, by kind."),
            changed.Count,
            [.. changed.Take(MostChanged)],
            list.IsWhole ? [.. list.Groups.Select(group => Kind(context, group.Entries))] : [],
            list.Links(),
            null);
    }

    static SourcesModel Model(SiteContext context, ListPart<Source> part) => new(
        part.View.TitleAfter("Sources"),
        $"Documents that the facts rest on: {part.View.Label.ToLowerInvariant()}.",
        0,
        [],
        [Kind(context, part.Entries)],
        part.View.Parts,
        part.View);

    static SourcesKind Kind(SiteContext context, IReadOnlyList<Source> sources)
    {
        var kind = sources[0].Kind;
        return new SourcesKind(
            $"kind-{(int)kind}",
            SourceWords.Kind(kind),
            SourceWords.Voice(kind.Voice()),
            [.. sources.Select(source => Entry(context, source))]);
    }

    static SourcesEntry Entry(SiteContext context, Source source) => new(
        source.Title,
        source.Language == "en" ? null : source.Language,
        source.Language == "en" ? null : Languages.Direction(source.Language),
        Urls.Source(source.Id), source.Publisher, source.Published?.View(), context.Citations.Of(source.Id).Count);
}

/// <summary>What the template <c>sources</c> is given.</summary>
/// <param name="ChangedInAll">How many changed since something that rests on them was checked.</param>
/// <param name="Changed">The first of them.</param>
/// <param name="Kinds">The sources that stand on this page.</param>
/// <param name="Parts">The kinds, where each has a page; empty where all sources stand on one.</param>
/// <param name="Part">The kind whose page it is; null for the first page.</param>
internal sealed record SourcesModel(
    string Title,
    string Description,
    int ChangedInAll,
    IReadOnlyList<ChangedSourceView> Changed,
    IReadOnlyList<SourcesKind> Kinds,
    IReadOnlyList<PartLink> Parts,
    PartView? Part) : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile("sources.json"))];

    public override IReadOnlyList<string> Scripts => ["scripts/shared/list-filter.js"];
}

/// <summary>The sources of one kind, by title.</summary>
internal sealed record SourcesKind(string Anchor, string Label, string Voice, IReadOnlyList<SourcesEntry> Sources);

/// <summary>A source in the list.</summary>
/// <param name="Lang">The BCP 47 tag of its language; null where it is in English.</param>
/// <param name="Dir">The direction of its script; null where it is in English.</param>
/// <param name="Citations">How many statements cite it.</param>
internal sealed record SourcesEntry(string Title, string? Lang, string? Dir, string Address, string Publisher, DateView? Published, int Citations);
