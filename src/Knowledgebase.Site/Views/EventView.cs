using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>An event with all that is known of it.</summary>
/// <param name="Anchor">Its id on pages where only events of its platform stand.</param>
/// <param name="FormerAnchors">The same by ids that it had before.</param>
/// <param name="Address">Its own page.</param>
/// <param name="Affects">The facts that it bears on.</param>
internal sealed record EventView(
    string Anchor,
    IReadOnlyList<string> FormerAnchors,
    string Address,
    PlatformLink Platform,
    string Kind,
    string KindId,
    DateView Date,
    DateView? Announced,
    string Title,
    string Summary,
    string? Amount,
    string? Authority,
    string? Case,
    string? Status,
    IReadOnlyList<Link> Affects,
    IReadOnlyList<EvidenceView> Evidence,
    CorrectionView Correction)
{
    public static EventView Of(SiteContext context, Platform platform, Located<Event> located)
    {
        var (knowledge, happening) = (context.Knowledge, located.Value);
        return new EventView(
            $"event-{happening.Id}",
            [.. happening.Formerly.Select(former => $"event-{former.Value}")],
            Urls.Event(platform.Id, happening.Id),
            PlatformLink.To(platform),
            EventWords.Kind(happening.Kind),
            Lanes.Of(happening.Kind).Id,
            EventWords.When(happening, context.Today),
            happening.Announced?.View(),
            happening.Title,
            happening.Summary,
            happening.Amount is null ? null : EventWords.Amount(happening.Amount),
            happening.Authority,
            happening.Case,
            happening.Status is { } status ? EventWords.Status(status) : null,
            FactLinks.To(knowledge, platform, happening.Affects),
            [.. happening.Evidence.Select(piece => EvidenceView.Of(knowledge, piece.Value))],
            CorrectionView.Of(knowledge, located.At, Urls.Event(platform.Id, happening.Id), $"{platform.Name}: {happening.Title}"));
    }
}
