using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Tests.Analysis;

namespace Knowledgebase.Facts.Tests.Answers;

public sealed class ChoiceAndListTests
{
    static readonly Vocabulary vocabulary = new(
        [], [], [Make.Located(new TermGroup("recipient", [new Term("ads", "Advertisers", null), new Term("police", "The police", null), new Term("none", "Nobody", null)]))], [], []);

    static readonly AnswerKind choice = Make.Choice().Answers;
    static readonly AnswerKind list = Make.Set().Answers;

    [Fact]
    public void A_choice_is_told_by_the_label_of_its_option() => Assert.Equal(("It depends", "It depends"), Told(choice, Make.Option("depends")));

    [Fact]
    public void What_is_unknown_is_told_so() => Assert.Equal(("Unknown", "Unknown"), Told(choice, new Answer.Unknown()));

    [Fact]
    public void One_term_stands_by_its_own_name() => Assert.Equal(("Nobody", "Nobody"), Told(list, Make.Terms("none")));

    [Fact]
    public void Several_terms_are_told_in_the_order_of_the_vocabulary() =>
        Assert.Equal(("Advertisers, The police", "Advertisers, The police"), Told(list, Make.Terms("police", "ads")));

    [Fact]
    public void Of_many_terms_the_first_three_of_the_vocabulary_are_told_in_short_and_how_many_more()
    {
        var alphabet = new Vocabulary(
            [], [], [Make.Located(new TermGroup("recipient", [.. "abcdef".Select(letter => new Term($"{letter}", $"Term {letter}", null))]))], [], []);

        Assert.Equal("Term a, Term b, Term c and 2 more", list.InShort(alphabet, Make.Terms("f", "c", "b", "a", "e")));
        Assert.Equal("Term a, Term b, Term c, Term d", list.InShort(alphabet, Make.Terms("d", "c", "b", "a")));
    }

    [Fact]
    public void What_has_no_label_is_told_by_its_id()
    {
        Assert.Equal("perhaps", choice.InFull(vocabulary, Make.Option("perhaps")));
        Assert.Equal("family", list.InFull(vocabulary, Make.Terms("family")));
    }

    [Theory]
    [InlineData("yes", Rating.Protective)]
    [InlineData("partly", Rating.Mixed)]
    [InlineData("no", Rating.Risky)]
    [InlineData("depends", Rating.Neutral)]
    [InlineData("unknown", null)]
    [InlineData("not-an-option", null)]
    public void A_choice_has_the_rating_that_the_vocabulary_gives_its_option(string option, Rating? rating) =>
        Assert.Equal(rating, choice.RatingOf(Make.Option(option)));

    [Fact]
    public void A_list_of_terms_has_no_rating() => Assert.Null(list.RatingOf(Make.Terms("ads")));

    [Fact]
    public void Lists_say_the_same_whatever_their_order()
    {
        Assert.True(Make.Terms("ads", "police").SaysTheSameAs(Make.Terms("police", "ads")));
        Assert.False(Make.Terms("ads", "police").SaysTheSameAs(Make.Terms("ads")));
        Assert.False(Make.Terms("ads").SaysTheSameAs(Make.Option("ads")));
    }

    static (string Short, string Full) Told(AnswerKind kind, Answer answer) => (kind.InShort(vocabulary, answer), kind.InFull(vocabulary, answer));
}
