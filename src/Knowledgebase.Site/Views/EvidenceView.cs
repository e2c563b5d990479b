using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>A piece of evidence with what a reader needs to weigh it.</summary>
/// <param name="Url">The source's own address, leading to the quote where there is one.</param>
/// <param name="Says">What the source answers instead, in words; null where it agrees.</param>
/// <param name="AlsoSupports">The answer, in words, that another part of the same source supports; null where there is none.</param>
/// <param name="Language">Null where the source is in English.</param>
/// <param name="Lang">The BCP 47 tag of the language; null where the source is in English.</param>
/// <param name="Dir">The direction of its script, for the attribute <c>dir</c>; null where the source is in English.</param>
/// <param name="VoiceRank">Whose word it is: 0 for the strongest.</param>
/// <param name="ChangedSince">When the source was seen to have changed since the statement was checked; null where it was not.</param>
/// <param name="QuoteVanished">Whether the quoted words no longer stood in it then.</param>
internal sealed record EvidenceView(
    string Title,
    string Address,
    string Url,
    string? Archive,
    string Publisher,
    string? Author,
    string Kind,
    DateView? Published,
    DateView Accessed,
    string Access,
    bool StoredCopy,
    string? Language,
    string? Lang,
    string? Dir,
    int VoiceRank,
    string? At,
    string? Quote,
    string? Note,
    string? Says,
    string? AlsoSupports,
    string? Rejected,
    DateView? ChangedSince,
    bool QuoteVanished)
{
    /// <param name="criterion">The criterion that the source answers otherwise, where it does.</param>
    /// <param name="checkedOn">When the statement was last checked against its evidence; null where nobody keeps that.</param>
    /// <param name="alsoSupports">The answer, in words, that another part of the same source supports; null where there is none.</param>
    public static EvidenceView Of(
        KnowledgeBase knowledge, Evidence evidence, Criterion? criterion = null, PartialDate? checkedOn = null, string? alsoSupports = null)
    {
        var source = knowledge.Source(evidence.Source.Value)
            ?? throw new ArgumentException($"The registry has no source {evidence.Source.Value}.", nameof(evidence));
        return new EvidenceView(
            source.Title,
            Urls.Source(source.Id),
            TextFragment.To(source.Url, evidence.Quote?.Value),
            source.Archive,
            source.Publisher,
            source.Author,
            SourceWords.Kind(source.Kind),
            source.Published?.View(),
            source.Accessed.View(),
            SourceWords.Access(source.Via),
            source.Via == SourceAccess.StoredCopy,
            source.Language == "en" ? null : Languages.Name(source.Language),
            source.Language == "en" ? null : source.Language,
            source.Language == "en" ? null : Languages.Direction(source.Language),
            Array.IndexOf(EvidenceGroupView.StrongestFirst, source.Kind.Voice()),
            evidence.At,
            evidence.Quote?.Value,
            evidence.Note,
            evidence.Says is null || criterion is null ? null : criterion.Answers.InFull(knowledge.Vocabulary, evidence.Says),
            alsoSupports,
            evidence.Rejected,
            source.ChangedSince(checkedOn)?.View(),
            source.HasLost(evidence, checkedOn));
    }
}

/// <summary>Evidence that speaks with one voice.</summary>
internal sealed record EvidenceGroupView(string Voice, IReadOnlyList<EvidenceView> Evidence)
{
    /// <summary>By whose word something is, the strongest first.</summary>
    public static readonly Voice[] StrongestFirst = [Facts.Model.Voice.Independent, Facts.Model.Voice.Vendor, Facts.Model.Voice.Secondary, Facts.Model.Voice.Machine];

    /// <summary>The evidence by whose word it is, the strongest first.</summary>
    public static IReadOnlyList<EvidenceGroupView> ByVoice(
        KnowledgeBase knowledge, IReadOnlyList<Evidence> evidence, PartialDate checkedOn)
    {
        var groups = new List<EvidenceGroupView>();
        foreach (var voice in StrongestFirst)
        {
            var pieces = evidence
                .Where(piece => knowledge.Source(piece.Source.Value)?.Kind.Voice() == voice)
                .Select(piece => EvidenceView.Of(knowledge, piece, checkedOn: checkedOn))
                .ToList();
            if (pieces.Count > 0)
                groups.Add(new EvidenceGroupView(SourceWords.Voice(voice), pieces));
        }
        return groups;
    }
}
