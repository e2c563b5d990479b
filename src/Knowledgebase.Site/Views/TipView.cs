using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>A tip with its steps.</summary>
/// <param name="FormerAnchors">Ids that it had before.</param>
/// <param name="Helps">The facts that it bears on.</param>
internal sealed record TipView(
    string Anchor,
    IReadOnlyList<string> FormerAnchors,
    string Address,
    string Title,
    string For,
    string Effort,
    IReadOnlyList<Link> Helps,
    IReadOnlyList<string> Steps,
    string? Limits,
    IReadOnlyList<EvidenceView> Evidence,
    CorrectionView Correction)
{
    public static TipView Of(KnowledgeBase knowledge, Platform platform, Located<Tip> located)
    {
        var tip = located.Value;
        return new TipView(
            tip.Id,
            [.. tip.Formerly.Select(former => former.Value)],
            Urls.Tip(platform.Id, tip.Id),
            tip.Title,
            string.Join(", ", TipWords.Roles(knowledge.Vocabulary, tip)),
            TipWords.Effort(tip.Effort),
            FactLinks.To(knowledge, platform, tip.Helps),
            tip.Steps,
            tip.Limits,
            [.. tip.Evidence.Select(piece => EvidenceView.Of(knowledge, piece.Value))],
            CorrectionView.Of(knowledge, located.At, Urls.Tip(platform.Id, tip.Id), $"{platform.Name}: {tip.Title}"));
    }
}
