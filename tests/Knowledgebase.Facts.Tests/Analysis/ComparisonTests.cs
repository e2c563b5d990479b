using FsCheck;
using FsCheck.Fluent;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class ComparisonTests
{
    static readonly Criterion choice = Make.Choice();
    static readonly Criterion set = Make.Set();

    [Fact]
    public void The_same_answer_of_both_is_the_same()
    {
        var compared = Compare("yes", "yes");

        Assert.Equal((Agreement.Same, Side.Neither), (compared.Agreement, compared.Safer));
    }

    [Theory]
    [InlineData("yes", "partly")]
    [InlineData("partly", "no")]
    [InlineData("yes", "no")]
    public void The_more_protective_answer_is_the_safer_one(string safer, string other)
    {
        Assert.Equal((Agreement.Different, Side.First), (Compare(safer, other).Agreement, Compare(safer, other).Safer));
        Assert.Equal((Agreement.Different, Side.Second), (Compare(other, safer).Agreement, Compare(other, safer).Safer));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public void An_answer_that_is_neither_is_neither_safer_nor_less_safe(string other)
    {
        Assert.Equal((Agreement.Different, Side.Neither), (Compare("depends", other).Agreement, Compare("depends", other).Safer));
        Assert.Equal(Side.Neither, Compare(other, "depends").Safer);
    }

    [Theory]
    [InlineData("unknown", "yes")]
    [InlineData("unknown", "unknown")]
    [InlineData(null, "yes")]
    [InlineData(null, null)]
    [InlineData(null, "unknown")]
    public void Nobody_can_tell_where_one_is_not_known(string? one, string? other)
    {
        Assert.Equal((Agreement.CannotTell, Side.Neither), (Compare(one, other).Agreement, Compare(one, other).Safer));
        Assert.Equal((Agreement.CannotTell, Side.Neither), (Compare(other, one).Agreement, Compare(other, one).Safer));
    }

    [Fact]
    public void Sets_are_the_same_whatever_the_order_of_their_terms() =>
        Assert.Equal(Agreement.Same, Compare(["ads", "police"], ["police", "ads"]).Agreement);

    [Fact]
    public void Sets_are_parted_into_what_only_one_lists_and_what_both_list()
    {
        var compared = Compare(["ads", "police", "partners"], ["partners", "ads", "family"]);

        Assert.Equal((Agreement.Different, Side.Neither), (compared.Agreement, compared.Safer));
        Assert.Equal((["police"], ["family"], ["ads", "partners"]), (compared.OnlyInFirst, compared.OnlyInSecond, compared.InBoth));
    }

    [Fact]
    public void A_set_beside_nothing_known_is_all_its_own()
    {
        var compared = Comparison.Compare(set, FindingsInForce(Make.Terms("ads")), null);

        Assert.Equal(Agreement.CannotTell, compared.Agreement);
        Assert.Equal((["ads"], [], []), (compared.OnlyInFirst, compared.OnlyInSecond, compared.InBoth));
    }

    [Fact]
    public void Platforms_are_compared_by_their_headlines_in_the_order_of_the_vocabulary()
    {
        var first = Make.Platform("one", Make.History("encryption", Make.Finding("yes"), Make.Finding("no", appliesTo: Make.For("people", "guest"))));
        var second = Make.Platform("two", Make.History("encryption", Make.Finding("yes")));

        var compared = Make.Knowledge(first, second).Compare(first, second, Make.Day("2026-11-21")).ToList();

        Assert.Equal(["encryption", "recipients"], compared.Select(answers => answers.Criterion.Id));
        Assert.Equal([Agreement.Same, Agreement.CannotTell], compared.Select(answers => answers.Agreement));
    }

    [Fact]
    public void Comparing_the_other_way_round_tells_the_same() => Prop
        .ForAll((int one, int other) =>
        {
            var forth = Comparison.Compare(choice, Any(one), Any(other));
            var back = Comparison.Compare(choice, Any(other), Any(one));
            return forth.Agreement == back.Agreement && forth.Safer == Mirrored(back.Safer);
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Comparing_sets_the_other_way_round_tells_the_same() => Prop
        .ForAll((int[] one, int[] other) =>
        {
            var forth = Comparison.Compare(set, FindingsInForce(AnyTerms(one)), FindingsInForce(AnyTerms(other)));
            var back = Comparison.Compare(set, FindingsInForce(AnyTerms(other)), FindingsInForce(AnyTerms(one)));
            return forth.Agreement == back.Agreement
                && forth.OnlyInFirst.Equals(back.OnlyInSecond)
                && forth.OnlyInSecond.Equals(back.OnlyInFirst)
                && forth.InBoth.Order().SequenceEqual(back.InBoth.Order())
                && (forth.Agreement == Agreement.Same) == (forth.OnlyInFirst.Count + forth.OnlyInSecond.Count == 0);
        })
        .QuickCheckThrowOnFailure();

    static ComparedAnswers Compare(string? one, string? other) =>
        Comparison.Compare(choice, one is null ? null : FindingsInForce(Make.Option(one)), other is null ? null : FindingsInForce(Make.Option(other)));

    static ComparedAnswers Compare(string[] one, string[] other) =>
        Comparison.Compare(set, FindingsInForce(Make.Terms(one)), FindingsInForce(Make.Terms(other)));

    static FindingsInForce FindingsInForce(Answer answer) => new(Make.Finding(answer), []);

    static FindingsInForce? Any(int number) => Math.Abs(number % 6) switch
    {
        0 => null,
        1 => FindingsInForce(Make.Option("unknown")),
        2 => FindingsInForce(Make.Option("yes")),
        3 => FindingsInForce(Make.Option("partly")),
        4 => FindingsInForce(Make.Option("no")),
        _ => FindingsInForce(Make.Option("depends")),
    };

    static Answer AnyTerms(int[] numbers) => Make.Terms([.. numbers.Select(number => $"term-{Math.Abs(number % 5)}").Distinct()]);

    static Side Mirrored(Side side) => side switch
    {
        Side.First => Side.Second,
        Side.Second => Side.First,
        _ => Side.Neither,
    };
}
