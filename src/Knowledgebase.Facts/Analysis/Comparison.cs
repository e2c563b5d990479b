using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Analysis;

/// <summary>How two platforms answer one criterion.</summary>
/// <param name="First">Null where nothing is recorded.</param>
/// <param name="Second">Null where nothing is recorded.</param>
/// <param name="Agreement">Whether the headline answers are the same.</param>
/// <param name="Safer">The one whose headline answer is rated as more protective.</param>
/// <param name="InBoth">Of a set, the ids of the terms that both list.</param>
public sealed record ComparedAnswers(
    Criterion Criterion,
    FindingsInForce? First,
    FindingsInForce? Second,
    Agreement Agreement,
    Side Safer,
    EquatableList<string> OnlyInFirst,
    EquatableList<string> OnlyInSecond,
    EquatableList<string> InBoth);

/// <summary>Whether two answers are the same.</summary>
public enum Agreement
{
    /// <summary>They are.</summary>
    Same,

    /// <summary>They are not.</summary>
    Different,

    /// <summary>Nobody can tell, since one of them or both are not known.</summary>
    CannotTell,
}

/// <summary>One of two that are compared.</summary>
public enum Side
{
    /// <summary>Neither more than the other.</summary>
    Neither,

    /// <summary>The first.</summary>
    First,

    /// <summary>The second.</summary>
    Second,
}

/// <summary>Compares platforms.</summary>
public static class Comparison
{
    /// <summary>How two platforms answer every criterion, in the order of the vocabulary.</summary>
    public static IEnumerable<ComparedAnswers> Compare(this KnowledgeBase knowledge, Platform first, Platform second, DateOnly today) =>
        from criterion in knowledge.Vocabulary.Criteria
        select Compare(criterion.Value, first.Latest(criterion.Value.Id, today), second.Latest(criterion.Value.Id, today));

    /// <summary>How two answers to a criterion differ, by their headlines.</summary>
    public static ComparedAnswers Compare(Criterion criterion, FindingsInForce? first, FindingsInForce? second)
    {
        var (ofFirst, ofSecond) = (first?.Headline.Answer, second?.Headline.Answer);
        var (firstTerms, secondTerms) = (TermsOf(criterion, ofFirst), TermsOf(criterion, ofSecond));
        return new ComparedAnswers(
            criterion,
            first,
            second,
            AgreementOf(ofFirst, ofSecond),
            SaferOf(criterion, ofFirst, ofSecond),
            [.. firstTerms.Except(secondTerms)],
            [.. secondTerms.Except(firstTerms)],
            [.. firstTerms.Intersect(secondTerms)]);
    }

    static EquatableList<string> TermsOf(Criterion criterion, Answer? answer) =>
        criterion.Answers.TakesSeveral && answer is not null ? criterion.Answers.IdsOf(answer) : [];

    static Agreement AgreementOf(Answer? first, Answer? second) => (first, second) switch
    {
        (null or Answer.Unknown, _) or (_, null or Answer.Unknown) => Agreement.CannotTell,
        _ => first.SaysTheSameAs(second) ? Agreement.Same : Agreement.Different,
    };

    static Side SaferOf(Criterion criterion, Answer? first, Answer? second)
    {
        var (ofFirst, ofSecond) = (Rank(criterion, first), Rank(criterion, second));
        return ofFirst is null || ofSecond is null || ofFirst == ofSecond ? Side.Neither
            : ofFirst < ofSecond ? Side.First
            : Side.Second;
    }

    // A neutral answer ranks nowhere: what it means depends on what someone needs.
    static int? Rank(Criterion criterion, Answer? answer) => answer is null ? null : criterion.Answers.RatingOf(answer) switch
    {
        Rating.Protective => 0,
        Rating.Mixed => 1,
        Rating.Risky => 2,
        _ => null,
    };
}
