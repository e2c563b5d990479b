using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>A finding with all that speaks for and against it.</summary>
/// <param name="Place">Its place among the findings on the question, from 0, by which scripts find it.</param>
/// <param name="Answer">The whole answer in words.</param>
/// <param name="Terms">The labels of the terms, where the answer lists any.</param>
/// <param name="AppliesTo">What it is limited to, one text a restriction.</param>
/// <param name="Period">When it held or will hold, such as "since October 2020" or "from March 2030"; empty where no date is known.</param>
/// <param name="DueBecause">What in its sources makes it due, in words; null where it is not due or only old.</param>
/// <param name="ConfirmedBy">Who independent of the vendor says the same.</param>
/// <param name="Supporting">The evidence that agrees, by whose word it is.</param>
/// <param name="Disputing">The evidence that says otherwise and was not rejected.</param>
/// <param name="Rejected">The evidence that says otherwise and why we do not follow it.</param>
/// <param name="SameAs">The same fact of the platform that stands under the same statement; null where it stands alone.</param>
internal sealed record FindingView(
    int Place,
    string Answer,
    IReadOnlyList<string> Terms,
    RatingView Rating,
    StandingView Standing,
    string Summary,
    string? Scope,
    IReadOnlyList<string> AppliesTo,
    string Period,
    DateView Checked,
    DateView FreshUntil,
    bool Due,
    string? DueBecause,
    IReadOnlyList<ConfirmationView> ConfirmedBy,
    IReadOnlyList<EvidenceGroupView> Supporting,
    IReadOnlyList<EvidenceView> Disputing,
    IReadOnlyList<EvidenceView> Rejected,
    Link? SameAs,
    CorrectionView Correction)
{
    /// <summary>Full where the answer is confirmed, hollow where it is not.</summary>
    public string Icon => StandingWords.Icon(Rating, Standing);

    /// <summary>What sources say instead that nobody could settle, in words.</summary>
    public IReadOnlyList<string> OtherAnswers => [.. Disputing.Select(evidence => evidence.Says).OfType<string>().Distinct()];

    /// <param name="coming">When it begins to hold, where it is yet to come; or null.</param>
    public static FindingView Of(
        SiteContext context, Platform platform, Criterion criterion, FindingHistory history, Finding finding, PartialDate? coming = null)
    {
        var (place, located) = history.Findings.Index().First(each => ReferenceEquals(each.Item.Value, finding));
        var knowledge = context.Knowledge;
        var vocabulary = knowledge.Vocabulary;
        var evidence = finding.Evidence.Select(piece => piece.Value).ToList();
        var supporting = evidence.Where(piece => piece.Supports).ToList();
        var answer = criterion.Answers.InFull(vocabulary, finding.Answer);
        var supportingSources = supporting.Select(piece => piece.Source.Value).ToHashSet(StringComparer.Ordinal);
        return new FindingView(
            place,
            answer,
            criterion.Answers.TakesSeveral ? [.. criterion.Answers.ValuesOf(vocabulary, finding.Answer).Select(value => value.Label)] : [],
            RatingWords.Of(criterion, finding.Answer),
            StandingWords.Of(knowledge.StandingOf(finding)),
            finding.Summary,
            finding.Scope,
            ScopeWords.Labels(vocabulary, platform, finding.AppliesTo),
            Days.Period(coming ?? finding.Since?.Value, finding.Until?.Value, context.Today),
            finding.Checked.View(),
            knowledge.FreshUntil(finding).View(),
            knowledge.IsDue(finding, context.Today),
            DueWords.Because(knowledge.WhyDue(finding, context.Today)),
            ConfirmationView.Of(knowledge, supporting),
            EvidenceGroupView.ByVoice(knowledge, supporting, finding.Checked),
            Views(evidence.Where(piece => piece.Disputes)),
            Views(evidence.Where(piece => piece is { Says: not null, Rejected: not null })),
            finding.SameAs is { } other && knowledge.Platform(other.Value) is { } shared
                ? new Link(shared.Name, Urls.Fact(shared.Id, criterion.Id))
                : null,
            CorrectionView.Of(knowledge, located.At, Urls.Fact(platform.Id, criterion.Id), criterion.QuestionAbout(platform.Name)));

        IReadOnlyList<EvidenceView> Views(IEnumerable<Evidence> pieces) =>
            [.. pieces.Select(piece => EvidenceView.Of(
                knowledge, piece, criterion, finding.Checked, !piece.Supports && supportingSources.Contains(piece.Source.Value) ? answer : null))];
    }
}

/// <summary>Someone independent of the vendor who says the same.</summary>
/// <param name="Published">When they said so; null where the source states no day.</param>
internal sealed record ConfirmationView(string Who, string Kind, DateView? Published)
{
    public static IReadOnlyList<ConfirmationView> Of(KnowledgeBase knowledge, IEnumerable<Evidence> supporting) =>
    [
        .. supporting
            .Select(piece => knowledge.Source(piece.Source.Value))
            .OfType<Source>()
            .Where(source => source.Kind.Voice() == Voice.Independent)
            .Select(source => new ConfirmationView(source.Author ?? source.Publisher, SourceWords.Kind(source.Kind), source.Published?.View()))
            .Distinct(),
    ];
}
