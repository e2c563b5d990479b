using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>An event with all that is known of it.</summary>
/// <param name="Anchor">Its id on pages where only events of its platform stand.</param>
/// <param name="FormerAnchors">The same by ids that it had before.</param>
/// <param name="Address">Its own page.</param>
/// <param name="Large">Whether the amount is a million or more.</param>
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
    bool Large,
    string? Authority,
    string? Case,
    string? Status,
    IReadOnlyList<Link> Affects,
    IReadOnlyList<EvidenceView> Evidence,
    CorrectionView Correction)
{
    const decimal LargeAmount = 1_000_000;
    const int MostWho = 3;

    /// <summary>The year of its date.</summary>
    public string Year => Date.Iso[..4];

    /// <summary>Who says so, those that are independent first; of many sources the first three and how many more.</summary>
    public IReadOnlyList<string> Says
    {
        get
        {
            var who = Evidence
                .OrderBy(piece => piece.VoiceRank)
                .Select(piece => $"{piece.Publisher} ({char.ToLowerInvariant(piece.Kind[0])}{piece.Kind[1..]})")
                .Distinct()
                .ToList();
            return who.Count <= MostWho ? who : [.. who.Take(MostWho), $"and {who.Count - MostWho} more"];
        }
    }

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
            happening.Amount?.Value >= LargeAmount,
            happening.Authority,
            happening.Case,
            happening.Status is { } status ? EventWords.Status(status) : null,
            FactLinks.To(knowledge, platform, happening.Affects),
            [.. happening.Evidence.Select(piece => EvidenceView.Of(knowledge, piece.Value))],
            CorrectionView.Of(knowledge, located.At, Urls.Event(platform.Id, happening.Id), $"{platform.Name}: {happening.Title}"));
    }
}
