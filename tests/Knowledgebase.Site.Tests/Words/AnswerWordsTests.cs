using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

public sealed class AnswerWordsTests
{
    static readonly Vocabulary vocabulary = new(
        [], [], [Made.Located(new TermGroup("recipient", [new Term("ads", "Advertisers", null), new Term("police", "The police", null), new Term("none", "Nobody", null)]))], [], []);

    static readonly Criterion choice = Made.Criterion(new AnswerSpace.Choice([new Option("yes", "Yes, always", Rating.Protective)]));
    static readonly Criterion set = Made.Criterion(new AnswerSpace.Terms(Made.Located("recipient")));

    [Fact]
    public void A_choice_is_told_by_the_label_of_its_option() =>
        Assert.Equal(("Yes, always", "Yes, always"), Both(choice, new Answer.Choice(Made.Located("yes"))));

    [Fact]
    public void What_is_unknown_is_told_so() => Assert.Equal(("Unknown", "Unknown"), Both(choice, new Answer.Unknown()));

    [Fact]
    public void One_term_stands_by_its_own_name() => Assert.Equal(("Nobody", "Nobody"), Both(set, Terms("none")));

    [Fact]
    public void Several_terms_are_counted_in_short_and_nothing_is_not_one_of_them() =>
        Assert.Equal(("2 of 2", "Advertisers, The police"), Both(set, Terms("ads", "police")));

    [Fact]
    public void What_has_no_label_is_told_by_its_id()
    {
        Assert.Equal("perhaps", AnswerWords.Full(vocabulary, choice, new Answer.Choice(Made.Located("perhaps"))));
        Assert.Equal("family", AnswerWords.Full(vocabulary, set, Terms("family")));
    }

    [Fact]
    public void Choices_have_the_rating_of_their_option_and_lists_and_unknowns_have_none()
    {
        Assert.Equal(RatingWords.Protective, AnswerWords.Rating(choice, new Answer.Choice(Made.Located("yes"))));
        Assert.Equal(RatingWords.Listed, AnswerWords.Rating(set, Terms("ads")));
        Assert.Equal(RatingWords.Unknown, AnswerWords.Rating(choice, new Answer.Unknown()));
    }

    static (string Short, string Full) Both(Criterion criterion, Answer answer) =>
        (AnswerWords.Short(vocabulary, criterion, answer), AnswerWords.Full(vocabulary, criterion, answer));

    static Answer.Terms Terms(params string[] ids) => new([.. ids.Select(id => Made.Located(id))]);
}
