using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

public sealed class ChangedTextTests
{
    static readonly string filler = string.Concat(Enumerable.Range(0, 100).Select(number => $"word {number} "));

    [Fact]
    public void Short_texts_are_shown_whole() =>
        Assert.Equal(("It keeps calls.", "It keeps none."), Of("It keeps calls.", "It keeps none."));

    [Fact]
    public void Of_long_texts_the_difference_is_shown_with_what_stands_around_it()
    {
        var (before, after) = Of($"{filler}It keeps calls. {filler}", $"{filler}It never keeps calls. {filler}");

        Assert.StartsWith("word 0 word 1 word 2 word 3 word 4 word  […", before, StringComparison.Ordinal);
        Assert.Contains("word 98 word 99 It keeps calls. word 0 ", before, StringComparison.Ordinal);
        Assert.Contains("word 98 word 99 It never keeps calls. word 0 ", after, StringComparison.Ordinal);
        Assert.EndsWith("word 98 word 99 ", after, StringComparison.Ordinal);
        Assert.InRange(after.Length, 100, 300);
    }

    [Fact]
    public void What_is_left_out_of_a_long_difference_is_counted()
    {
        var (before, after) = Of("It is short.", new string('a', 140) + new string('b', 4_000) + new string('c', 140));

        Assert.Equal("It is short.", before);
        Assert.Equal($"{new string('a', 140)} […4,000 characters left out…] {new string('c', 140)}", after);
    }

    [Fact]
    public void A_text_without_an_earlier_state_is_cut_in_the_middle() => Assert.Equal(
        $"{new string('a', 140)} […4,000 characters left out…] {new string('c', 140)}",
        ChangedText.Of(new string('a', 140) + new string('b', 4_000) + new string('c', 140)).Text);

    [Fact]
    public void No_cut_parts_the_halves_of_a_character()
    {
        var faces = string.Concat(Enumerable.Repeat("😀", 400));
        var (before, after) = Of($"a{faces}\U0001F601{faces}", $"a{faces}\U0001F602{faces}");

        Assert.DoesNotContain('\uFFFD', string.Concat((before + after).EnumerateRunes()));
        Assert.Contains("\U0001F602", after, StringComparison.Ordinal);
    }

    static (string Before, string After) Of(string before, string after)
    {
        var (was, now) = ChangedText.Of(before, after);
        return (was.Text, now.Text);
    }
}
