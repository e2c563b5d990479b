using System.Diagnostics;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>Puts answers into words.</summary>
internal static class AnswerWords
{
    /// <summary>The term by which a set says that it is empty.</summary>
    public const string Nothing = "none";

    /// <summary>
    /// A few words for a table: the option's label, or how many of the terms a set lists. One term stands by
    /// its own name.
    /// </summary>
    public static string Short(Vocabulary vocabulary, Criterion criterion, Answer answer)
    {
        if (answer is not Answer.Terms { Ids: { Count: > 1 } ids })
            return Full(vocabulary, criterion, answer);
        var group = Group(vocabulary, criterion);
        return $"{ids.Count} of {group?.Terms.Count(term => term.Id != Nothing) ?? ids.Count}";
    }

    /// <summary>The whole answer: the option's label, or the labels of all terms.</summary>
    public static string Full(Vocabulary vocabulary, Criterion criterion, Answer answer) => answer switch
    {
        Answer.Unknown => "Unknown",
        Answer.Choice choice => OptionLabel(criterion, choice.Option.Value),
        Answer.Terms terms => string.Join(", ", TermLabels(vocabulary, criterion, terms)),
        _ => throw new UnreachableException(),
    };

    public static IReadOnlyList<string> TermLabels(Vocabulary vocabulary, Criterion criterion, Answer answer) =>
        answer is Answer.Terms terms
            ? [.. terms.Ids.Select(id => TermLabel(vocabulary, criterion, id.Value))]
            : [];

    public static string TermLabel(Vocabulary vocabulary, Criterion criterion, string term) =>
        Group(vocabulary, criterion)?.Terms.FirstOrDefault(known => known.Id == term)?.Label ?? term;

    public static TermGroup? Group(Vocabulary vocabulary, Criterion criterion) =>
        criterion.Answers is AnswerSpace.Terms terms ? vocabulary.TermGroup(terms.Group.Value) : null;

    public static RatingView Rating(Criterion criterion, Answer answer) => answer switch
    {
        Answer.Unknown => RatingWords.Unknown,
        Answer.Terms => RatingWords.Listed,
        _ => Ratings.Of(criterion, answer) is { } rating ? RatingWords.Of(rating) : RatingWords.Unknown,
    };

    static string OptionLabel(Criterion criterion, string option) =>
        criterion.Answers is AnswerSpace.Choice choice
            ? choice.Options.FirstOrDefault(known => known.Id == option)?.Label ?? option
            : option;
}
