using Knowledgebase.Cli.Reporting.Formats;

namespace Knowledgebase.Cli.Tests.Reporting.Formats;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("kind: x", 7, "kind: x", 6)]
    [InlineData("\tkind: x", 8, " kind: x", 7)]
    [InlineData("\"会议\": x", 7, "\"会议\": x", 8)]
    [InlineData("\"cafe\u0301\": x", 10, "\"cafe\u0301\": x", 8)]
    [InlineData("\u001b[31m: x", 8, "\\u001b[31m: x", 12)]
    [InlineData("short", 99, "short", 5)]
    public void The_caret_stands_under_the_place_whatever_comes_before_it(string line, int column, string text, int leading)
    {
        var excerpt = Excerpt.Of(line, 12, column);

        Assert.Equal(("   12 | ", text, "      | " + new string(' ', leading)), (excerpt.Margin, excerpt.Text, excerpt.Caret));
    }

    [Fact]
    public void Of_a_long_line_the_part_around_the_place_is_shown()
    {
        var excerpt = Excerpt.Of(new string('a', 500) + "here" + new string('b', 500), 1, 501);

        Assert.StartsWith("…aaa", excerpt.Text, StringComparison.Ordinal);
        Assert.EndsWith("bbb…", excerpt.Text, StringComparison.Ordinal);
        Assert.Equal('h', excerpt.Text[excerpt.Caret.Length - excerpt.Margin.Length]);
        Assert.InRange(excerpt.Text.Length, 100, 120);
    }

    [Fact]
    public void Of_a_long_line_whose_beginning_is_meant_the_beginning_is_shown() =>
        Assert.Equal(("      | ", "title: aa"), (Excerpt.Of("title: " + new string('a', 500), 1, 1).Caret, Excerpt.Of("title: " + new string('a', 500), 1, 1).Text[..9]));
}
